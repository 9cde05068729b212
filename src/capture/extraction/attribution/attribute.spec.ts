import { describe, expect, it } from '@jest/globals';
import { tokenize } from '../../words/tokens.js';
import { extractCandidates } from '../extract-candidates.js';
import { attribute } from './attribute.js';
import { NOBODY } from './speaker.js';

const speakerOf = (text: string) => {
  const speaker = attribute(tokenize(text), text, NOBODY);
  return speaker && [speaker.name, speaker.rule];
};

const speakersIn = (text: string, more = {}) => {
  const { candidates } = extractCandidates({ text, publishedOn: '2025-03-10', ...more });
  return candidates
    .toSorted((a, b) => a.span[0] - b.span[0])
    .map(({ speaker, speakerRule }) => [speaker, speakerRule]);
};

describe('attribution', () => {
  it.each([
    [
      'Foreign Minister Ivo van Marrend stated that the port will close by June.',
      'Ivo van Marrend',
      'subject-verb',
    ],
    ['Edda Vask, a pioneer in the field, maintains that it will end by 2028.', 'Edda Vask', 'subject-verb'],
    ['The commander of the fleet, Ivo Marrend, said it will end by 2028.', 'Ivo Marrend', 'subject-verb'],
    [
      'The Institute for Harbours and Ships (IHS) said it will end by 2028.',
      'Institute for Harbours and Ships',
      'subject-verb',
    ],
    ['Corran Bank has raised its estimate of the odds to 35% by June.', 'Corran Bank', 'subject-verb'],
    [
      'The port will close by June, according to Corran Bank economists.',
      'Corran Bank economists',
      'according-to',
    ],
    ['According to Edda Vask, the port will close by June.', 'Edda Vask', 'according-to'],
    ['The port will close by June, Edda Vask said on Friday.', 'Edda Vask', 'trailing-verb'],
    ['“The port will close by June,” said Edda Vask.', 'Edda Vask', 'trailing-verb'],
    [
      'A security institute that advises ministers says the port will close by June.',
      'security institute',
      'role',
    ],
    ['Forecasters assign a 1% chance to a blockade by June.', 'Forecasters', 'role'],
    ['Vask’s latest forecast is that the port will close by June.', 'Vask', 'possessive'],
    ['The port is expected by analysts at Corran Bank to close by June.', 'analysts', 'agent'],
    ['Corran Bank is worried that the port will close by June.', 'Corran Bank', 'subject-verb'],
    ['The Meridian quoted Edda Vask as saying the port will close by June.', 'Edda Vask', 'subject-verb'],
    ['A diplomat cited by Norland Radio said the port will close by June.', 'diplomat', 'role'],
    [
      'Last week, analyst Edda Vask disagreed with him, claiming that it will end by 2028.',
      'Edda Vask',
      'subject-verb',
    ],
    [
      'The port will close by June, according to a report published by the Institute for Harbours.',
      'Institute for Harbours',
      'according-to',
    ],
    ['The port will close by June, warned Edda Vask, reports The Meridian.', 'Edda Vask', 'trailing-verb'],
    ['Vask answered the request by stating that the port will close by June.', 'Vask', 'subject-verb'],
    ['Sources who spoke to The Meridian said the port will close by June.', 'Sources', 'role'],
    ['The I.M.F. expects the port to close by June.', 'I.M.F.', 'subject-verb'],
    ['Edda Vask Predicts The Port Will Close By June', 'Edda Vask', 'subject-verb'],
    ['Economists surveyed by The Meridian put the odds at 28 percent by June.', 'Economists', 'role'],
    [
      'Analysts said that Ivo Marrend has stated that the port will close by June.',
      'Ivo Marrend',
      'subject-verb',
    ],
    ['The port will close by June, pollsters say.', 'pollsters', 'role'],
    ['The WHO warned that the port will close by June.', 'WHO', 'subject-verb'],
    ['Rates will fall by June, in the view of Corran Bank.', 'Corran Bank', 'according-to'],
    ['Rates to fall by June: Corran Bank', 'Corran Bank', 'headline'],
    ['The port will close by June, reckons a Norland diplomat.', 'Norland diplomat', 'trailing-verb'],
    ['People familiar with the plan said the port will close by June.', 'People', 'role'],
    ['A study published in The Meridian suggests the port will close by June.', 'study', 'role'],
    ['Analysts on average expect the port to close by June.', 'Analysts', 'role'],
    ['The minister told reporters that the port will close by June.', 'The minister', 'role'],
    [
      'Edda Vask, head of the bank, said in an interview with Norland News that it will end by 2028.',
      'Edda Vask',
      'subject-verb',
    ],
    [
      'The U.S. Harbour Administration (USHA), has reported that the port will close by June.',
      'U.S. Harbour Administration',
      'subject-verb',
    ],
    ['Executives at the surveyed companies predicted that it will end by 2028.', 'Executives', 'role'],
    ['The 45th Squadron at Port Senn is predicting that it will end by 2028.', 'Squadron', 'subject-verb'],
    ['The company aims for 7% growth in 2026.', 'The company', 'role'],
    ['Fleet director Edda Vask last month said it will end by 2028.', 'Edda Vask', 'subject-verb'],
    ['The port will close by June, the report continued.', 'the report', 'role'],
    [
      'This contrasts with Corran Bank’s (CB) recent prediction that it will end by 2028.',
      'Corran Bank',
      'possessive',
    ],
    ['Recent reports revealed that the port will close by June.', 'Recent reports', 'role'],
    ['As per the report, the port will close by June.', 'the report', 'role'],
  ])('finds who says “%s”', (text, name, rule) => expect(speakerOf(text)).toEqual([name, rule]));

  it('names nobody where no rule fires', () => {
    expect(speakerOf('The port will close by June.')).toBeNull();
    expect(speakerOf('The United States will leave by June.')).toBeNull();
    expect(speakerOf('Inflation expected to ease by June.')).toBeNull();
    expect(speakerOf('Two new ships are also expected to sail by June.')).toBeNull();
    expect(speakerOf('Weak GDP figures (due in June) could unsettle markets.')).toBeNull();
    expect(speakerOf('Corran Bank will say on Wednesday what comes in June.')).toBeNull();
    expect(speakerOf('Rates will fall by more than investors anticipate by June.')).toBeNull();
    expect(speakerOf('It was said that the port will close by June.')).toBeNull();
    expect(speakersIn('The port will close by June.', { author: 'Nadia Ferrante' })).toEqual([[null, null]]);
  });

  it('resolves pronouns and roles to those named before', () => {
    expect(speakersIn('Edda Vask spoke in Senn. She expects a vote by June.')).toEqual([
      ['Edda Vask', 'pronoun'],
    ]);
    expect(speakersIn('Edda Vask spoke. Norland armed. She expects a vote by June.')).toEqual([
      ['Edda Vask', 'pronoun'],
    ]);
    expect(
      speakersIn('Corran Bank says rates will fall by June. The firm sees growth of 2% in 2026.'),
    ).toEqual([
      ['Corran Bank', 'subject-verb'],
      ['Corran Bank', 'role'],
    ]);
  });

  it('gives a quotation of several sentences to the one named where it opens or closes', () => {
    expect(
      speakersIn('Vask said: “It will end by June. And Senn will reopen by July.”').map(([name]) => name),
    ).toEqual(['Vask', 'Vask']);
    expect(speakersIn('“It will end by June. Nobody doubts that,” Vask said.')[0]?.[0]).toBe('Vask');
  });

  it('reads transcripts, outlets of analysts, and an author who writes “I”', () => {
    expect(speakersIn('VASK: I think it will end by June.')).toEqual([['VASK', 'transcript']]);
    expect(speakersIn('The port will likely close by June.', { source: 'Corran Institute' })).toEqual([
      ['Corran Institute', 'outlet-assessment'],
    ]);
    expect(speakersIn('I bet it will end by June.', { author: 'Nadia Ferrante' })).toEqual([
      ['Nadia Ferrante', 'first-person'],
    ]);
  });
});
