import type { FollowUp } from '../props/follow-up.js';

interface Props {
  question: { questionId: string };
  followUp: FollowUp;
  formKey: string;
}

/** Names the owner, or nobody: posts to `/questions/:id/owner`. */
export function OwnerForm({ question, followUp: { owner, people }, formKey }: Props) {
  return (
    <form class="filters" method="post" action={`/questions/${question.questionId}/owner`} aria-label="Owner">
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <div class="field">
        <label for="owner">Owner</label>
        <select class="input" id="owner" name="personId">
          <option value="">nobody</option>
          {people.map(({ personId, name }) => (
            <option key={personId} value={personId} selected={personId === owner?.personId}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button class="button" type="submit">
        Save
      </button>
    </form>
  );
}
