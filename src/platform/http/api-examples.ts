/** Bodies that requests may have, by method and path, each under what it does. A test sends all of them. */
export const apiExamples: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'post /api/v1/predictions': {
    'A probability': {
      text: 'The yard delivers its hull',
      author: 'Ada Vask',
      source: 'Harbour Radio',
      attribution: 'reported',
      probability: 0.7,
      saidAt: '2024-01-10',
      deadline: '2024-06-30',
      tags: ['navy'],
    },
    'Words, with their quote': {
      text: 'The bridge opens',
      author: 'Ada Vask',
      phrase: 'likely',
      quote: 'The bridge will likely open in spring.',
      url: 'https://news.example/bridge',
      saidAt: '2024-01-10',
      deadline: '2024-05-31',
    },
    'A line that says it all': { text: 'The yard delivers its hull by 2030-06-30 @"Ada Vask" 70% #navy' },
  },
  'post /api/v1/quick-add': {
    'A line': { text: 'The yard delivers its hull by mid-2030 @"Ada Vask" via Harbour Radio likely' },
  },
  'post /api/v1/questions': {
    'One of several': {
      text: 'Which yard delivers first',
      type: 'categorical',
      options: ['Northern', 'Southern', 'Neither'],
      deadline: '2024-12-31',
    },
    'A number': {
      text: 'How many hulls are delivered',
      type: 'numeric',
      unit: 'hulls',
      deadline: '2024-12-31',
    },
  },
  'post /api/v1/questions/{id}/siblings': {
    'Another deadline': { deadline: '2024-12-31', text: 'The yard delivers its hull by the end of the year' },
  },
  'post /api/v1/questions/{id}/forecasts': {
    'A revision': { author: 'Ada Vask', probability: 0.85, saidAt: '2024-02-01' },
  },
  'post /api/v1/forecasts/{id}/withdrawal': { 'On a day': { withdrawnAt: '2024-03-01' } },
  'post /api/v1/questions/{id}/postponement': {
    'Too early': { nextCheckOn: '2024-12-01', reason: 'The report is still to come' },
  },
  'post /api/v1/questions/{id}/resolution': {
    'With evidence': {
      outcome: 'yes',
      happenedOn: '2024-06-12',
      knownAt: '2024-06-12',
      evidence: [{ url: 'https://news.example/hull', quote: 'The hull was handed over on Wednesday.' }],
    },
  },
  'post /api/v1/questions/{id}/resolution/dispute': {
    'A reason': { reason: 'The page is about another hull.' },
  },
  'post /api/v1/events/{id}/ruling': { 'It has not happened': { happenedOn: null } },
  'post /api/v1/statements': {
    'No date': {
      author: 'Ada Vask',
      unscorable: 'undated',
      quote: 'Sooner or later the yard will close.',
      saidAt: '2024-01-10',
    },
  },
  'post /api/v1/captures': {
    'A paragraph': {
      text: 'Ada Vask said on Monday that the yard would likely deliver its hull by June 2030.',
      publishedOn: '2024-01-10',
      source: 'Harbour Radio',
    },
  },
  'post /api/v1/tokens': { 'For a program': { name: 'nightly import', role: 'contributor' } },
};
