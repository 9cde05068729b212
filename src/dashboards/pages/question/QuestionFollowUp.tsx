import { noticeWord } from '../../../notices/notice-words.js';
import { formatDay, formatMoment } from '../../charts/format.js';
import { Allowed } from '../parts/Allowed.js';
import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { FollowUp, FollowUpItem } from '../props/follow-up.js';
import type { QuestionProps } from '../props/question.js';
import { OwnerForm } from './OwnerForm.js';

function toldWord(names: readonly string[] | null): string {
  if (names === null) return 'nobody was told';
  return `told ${names.length === 0 ? 'everybody who may rule' : names.join(', ')}`;
}

/** What happened, and to whom it was told or who did it. */
function wordsOf({ kind, nth, names, by, person, nextCheckOn, reason }: FollowUpItem): [string, string] {
  const day = nextCheckOn === null ? 'later' : formatDay(nextCheckOn);
  switch (kind) {
    case 'owner-set':
      return [person === null ? 'Owner cleared' : `Owner: ${person}`, `by ${by}`];
    case 'postponed':
      return [`Postponed to ${day}`, `by ${by}${reason === null ? '' : `: ${reason}`}`];
    case 'postponement-taken-back':
      return ['Postponement taken back', `by ${by}`];
    default:
      return [noticeWord({ kind, nth }), toldWord(names)];
  }
}

function Item({ item }: { item: FollowUpItem }) {
  const [what, who] = wordsOf(item);
  return (
    <li>
      <p>
        <strong>{what}</strong>
        <small class="below">{`${formatMoment(item.at)} UTC, ${who}`}</small>
      </p>
    </li>
  );
}

function Owner({ owner }: Pick<FollowUp, 'owner'>) {
  if (owner === null) return <p>Nobody owns it. Everybody who may rule is told.</p>;
  return (
    <p>
      <strong>{owner.name}</strong> is told when it is due, and sees to it.
    </p>
  );
}

/** Whose the question is to see to, and how it was followed up. */
export function QuestionFollowUp(props: QuestionProps) {
  const { followUp, question, openForm, form } = props;
  const isRuled = !['open', 'overdue', 'postponed'].includes(question.status);
  if (isRuled && followUp.owner === null && followUp.items.length === 0) return null;
  return (
    <Section id="follow-up" title="Follow-up">
      {openForm === 'owner' && <FormErrors form={form} />}
      <Owner owner={followUp.owner} />
      <Allowed role="contributor">
        <OwnerForm question={question} followUp={followUp} formKey={props.frame.formKey} />
      </Allowed>
      {followUp.items.length > 0 && (
        <ol class="edits">
          {followUp.items.map((item) => (
            <Item key={`${item.kind}${item.at.getTime()}`} item={item} />
          ))}
        </ol>
      )}
    </Section>
  );
}
