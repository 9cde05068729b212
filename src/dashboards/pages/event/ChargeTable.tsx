import {
  daysPastDeadline,
  formatFullDay,
  formatNumber,
  formatScore,
  lastMoment,
  plural,
} from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { DeadlineDay } from '../parts/DeadlineDay.js';
import { readAs } from '../parts/read-as.js';
import { Section } from '../parts/Section.js';
import { Disputed } from '../parts/Disputed.js';
import { likelihoodWord, outcomeWord, statusWord } from '../parts/words.js';
import type { Charge, EventProps, EventQuestion, NoChargeReason } from '../props/event.js';
import { chargeUnits } from './charge-units.js';

const reasonWords: Readonly<Record<NoChargeReason, string>> = {
  'own-words-on-file': 'the author’s own words are on file, so a paraphrase does not count',
  'tracked-not-scored': 'tracked, not scored: no probability was given',
  late: 'said after the close, or when the outcome was known',
  withdrawn: 'withdrawn before it came into force',
  ambiguous: 'the world does not tell, so nobody is charged',
  annulled: 'the question was annulled',
  'awaiting-ruling': 'awaiting the ruling',
};

function Nothing({ why }: { why: string }) {
  return (
    <>
      <span class="muted">Nothing</span>
      <small class="below">{why}</small>
    </>
  );
}

function ChargeCell({ charge }: { charge: Charge | undefined }) {
  if (!charge) return <Nothing why="did not carry this wording" />;
  const { brier, wis, likelihood, reason } = charge;
  if (brier === null && wis === null) return <Nothing why={reason ? reasonWords[reason] : 'not scored'} />;
  const read = likelihood && readAs(likelihood);
  return (
    <>
      <strong class="charge">{brier === null ? formatNumber(wis!) : formatScore(brier)}</strong>
      {likelihood && (
        <small class="below">{`for ${likelihoodWord(likelihood)}${read ? `, ${read}` : ''}`}</small>
      )}
    </>
  );
}

function OutcomeCell({ question, happenedOn }: { question: EventQuestion; happenedOn: string | null }) {
  const { outcome, status, deadlineAt, disputed } = question;
  const late = happenedOn ? daysPastDeadline(deadlineAt, happenedOn) : 0;
  return (
    <>
      <span class={`outcome outcome-${outcome === 'yes' ? 'yes' : 'other'}`}>
        {outcome === null ? statusWord[status] : outcomeWord(outcome)}
      </span>
      {happenedOn && outcome !== null && (
        <small class={late > 0 ? 'below warm' : 'below'}>
          {late > 0
            ? `happened ${plural(late, 'day')} late`
            : late === 0
              ? 'on the last day'
              : `${plural(-late, 'day')} to spare`}
        </small>
      )}
      <Disputed disputed={disputed} />
    </>
  );
}

function chargeColumns(props: EventProps): readonly Column<EventQuestion>[] {
  return [
    {
      head: 'Deadline',
      rowHeader: true,
      cell: (question) => (
        <>
          <a href={`/questions/${question.questionId}`}>
            By <DeadlineDay {...question}>{formatFullDay(lastMoment(question.deadlineAt))}</DeadlineDay>
          </a>
          {question.deadlinePhrase && <small class="below">{`“${question.deadlinePhrase}”`}</small>}
        </>
      ),
    },
    {
      head: 'Outcome',
      labelled: true,
      cell: (question) => <OutcomeCell question={question} happenedOn={props.ruling?.happenedOn ?? null} />,
    },
    ...chargeUnits(props.charges).map(({ title, charges }) => ({
      head: title,
      labelled: true,
      cell: ({ questionId }: EventQuestion) => <ChargeCell charge={charges.get(questionId)} />,
    })),
    ...props.publications.map((publication) => ({
      head: publication,
      labelled: true,
      cell: () => <Nothing why="where we read it: kept, never scored" />,
    })),
  ];
}

/** Per deadline: its outcome, and what each author and each source answers for; nothing, and why. */
export function ChargeTable(props: EventProps) {
  return (
    <Section
      id="charges"
      title="Who is charged with what"
      hint={`one happening, ${plural(props.questions.length, 'question')}; nobody answers for words that were not theirs`}
    >
      <div class="scroll" tabIndex={0} role="region" aria-label="Table of charges">
        <DataTable
          caption="Who is charged with what"
          className="table-charges"
          columns={chargeColumns(props)}
          rows={props.questions}
          keyOf={({ questionId }) => questionId}
        />
      </div>
    </Section>
  );
}
