import { describe, expect, it } from '@jest/globals';
import type { EventStatement } from '../pages/props/event.js';
import { eventLanes } from './event-lanes.js';

const putin = { slug: 'putin', name: 'Vladimir Putin' };
const isw = { slug: 'isw', name: 'ISW' };

function statement(fields: Partial<EventStatement>): EventStatement {
  return {
    questionId: 'mid',
    statementId: 's',
    author: putin,
    source: isw,
    publication: null,
    attribution: 'reported',
    wording: 'paraphrased',
    quote: 'by mid-2025',
    url: null,
    pageTitle: null,
    saidAt: new Date('2024-12-06'),
    unscorable: null,
    likelihood: null,
    ...fields,
  };
}

const question = (questionId: string, deadline: string) => ({
  questionId,
  text: '',
  deadlineAt: new Date(deadline),
  deadlinePhrase: null,
  status: 'resolved' as const,
  outcome: 'no' as const,
});

const questions = [question('mid', '2025-07-01'), question('end', '2026-01-01')];

describe('the voices of an event', () => {
  it('part an author’s own words from an outlet’s paraphrase of them', () => {
    const own = statement({ questionId: 'end', wording: 'translated' });
    const { lanes } = eventLanes([statement({}), own], questions, null);
    expect(lanes.map(({ title, subtitle, own: isOwn }) => [title, subtitle, isOwn])).toEqual([
      ['ISW', 'on Vladimir Putin', false],
      ['Vladimir Putin', 'own words', true],
    ]);
  });

  it('carry each deadline once, with the days it was missed by', () => {
    const { lanes } = eventLanes([statement({}), statement({ statementId: 't' })], questions, '2025-12-17');
    expect(lanes[0]?.deadlines.map(({ daysLate }) => daysLate)).toEqual([170]);
  });

  it('carry the window that the words of a deadline name', () => {
    const meaning = { convention: '', contested: false, alternatives: [], windowStart: '2025-07-01' };
    const named = questions.map((one) => ({
      ...one,
      deadlineMeaning: one.questionId === 'mid' ? null : meaning,
    }));
    const { lanes } = eventLanes([statement({}), statement({ questionId: 'end' })], named, null);
    expect(lanes[0]?.deadlines.map(({ windowStart }) => windowStart)).toEqual([null, new Date('2025-07-01')]);
  });

  it('leave statements without a question beside the line', () => {
    const { lanes, beside } = eventLanes([statement({ questionId: null })], questions, null);
    expect([lanes.length, beside.length]).toEqual([0, 1]);
  });

  it('cut a long quote at a word', () => {
    const quote = 'likely to complete this before the end of the year';
    const { lanes } = eventLanes([statement({ quote })], questions, null);
    expect(lanes[0]?.statements[0]?.words).toBe('likely to complete this before the end …');
  });
});
