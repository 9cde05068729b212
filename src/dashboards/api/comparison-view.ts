import type { EntityManager } from 'typeorm';
import { invalidField } from '../../platform/domain-error.js';
import type { PartyKind, PartyRef } from '../../parties/party.js';
import { findParty } from '../../parties/read-party.js';
import { compareParties } from '../queries/compare-parties.js';
import { readRecordSums } from '../queries/record-sums.js';
import { summarise } from '../queries/record-summary.js';
import type { ComparisonQuery, ComparisonView } from '../schemas/comparison.schemas.js';
import { provenanceOf, toOptions } from './record-query.js';

/** As many as a page can draw. */
const MOST_QUESTIONS = 1000;

const WARNING =
  'The means of own and other are over all the questions of each. They asked themselves different questions, some easier ' +
  'than others, so that these means must not be compared: the paired difference on shared questions may be.';

/**
 * One author or source compared with another on what they share.
 * @throws DomainError when one of them does not exist, or both are the same
 */
export async function readComparison(tx: EntityManager, query: ComparisonQuery): Promise<ComparisonView> {
  const { authors, sources, ...filters } = query;
  const kind: PartyKind = authors ? 'author' : 'source';
  const called = (authors ?? sources)!;
  const [own, other] = [await findParty(tx, kind, called[0]), await findParty(tx, kind, called[1])];
  if (own.id === other.id)
    throw invalidField(`query.${kind}s`, 'same_party', `${kind}s: both are ${own.name}`, 'Name two.');
  const asked = { ...filters, rule: 'carried-forward', reference: 'best' } as const;
  const options = toOptions(asked);
  const { questions, difference, ...compared } = await compareParties(
    tx,
    kind,
    { ownId: own.id, otherId: other.id },
    options,
  );
  const records = await readRecordSums(tx, {
    ...options,
    dimension: kind,
    subjectIds: [own.id, other.id],
  });
  const side = ({ id, slug, name }: PartyRef) => {
    const record = records.find(({ subjectId }) => subjectId === id);
    const { n, brier } = summarise(record?.all ?? null, options);
    return { id, slug, name, n, brier: brier?.mean ?? null };
  };
  const { rule, ruleVersion, asOf, level, filters: counted } = await provenanceOf(tx, asked);
  return {
    rule,
    ruleVersion,
    asOf,
    level,
    filters: counted,
    own: side(own),
    other: side(other),
    warning: WARNING,
    brier: difference,
    ...compared,
    questionsLeftOff: Math.max(0, questions.length - MOST_QUESTIONS),
    questions: questions.slice(0, MOST_QUESTIONS).map(({ questionId, text, ...numbers }) => ({
      question: { id: questionId, text },
      ...numbers,
    })),
  };
}
