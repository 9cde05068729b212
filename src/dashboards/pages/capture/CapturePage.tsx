import { plural } from '../../charts/format.js';
import { FormErrors } from '../parts/FormErrors.js';
import type { CandidateView, CaptureProps, CaptureView } from '../props/capture.js';
import { ArticlePage } from './ArticlePage.js';
import { Candidate } from './Candidate.js';
import { CapturedText } from './CapturedText.js';

const FROM: Readonly<Record<CaptureView['publishedOnFrom'], string>> = {
  given: 'as given',
  page: 'as the page says',
  text: 'guessed from what the text mentions: check it',
  today: 'today, for want of a date: check it',
};

/** The day and outlet by which the text was read; another day is another reading. */
function Reading({ capture, formKey }: { capture: CaptureView; formKey: string }) {
  const { id, publishedOn, publishedOnFrom, source } = capture;
  const isDecided = [...capture.candidates, ...capture.maybe].some(({ decision }) => decision !== null);
  return (
    <form class="cap-reading" method="post" action={`/capture/${id}/reading`} aria-label="Read again">
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <div class="field">
        <label for="published">{`Published on, ${FROM[publishedOnFrom]}`}</label>
        <input
          class="input"
          id="published"
          type="date"
          name="publishedOn"
          value={publishedOn}
          required
          disabled={isDecided}
        />
      </div>
      <div class="field">
        <label for="outlet">Source</label>
        <input
          class="input"
          id="outlet"
          name="source"
          value={source ?? ''}
          disabled={isDecided}
          autocomplete="off"
        />
      </div>
      {!isDecided && (
        <button class="button" type="submit">
          Read again
        </button>
      )}
    </form>
  );
}

const isWhole = ({ speaker, deadline, phrase, probability }: CandidateView) =>
  speaker !== null && deadline?.on != null && (phrase !== null || probability !== null);

function Candidates({ capture, known, form, frame }: CaptureProps) {
  const waiting = capture.candidates.filter(({ decision }) => decision === null);
  const next = form.errors.length === 0 ? waiting.find(isWhole) : undefined;
  const open = next ?? waiting[0];
  const show = (candidate: CandidateView) => (
    <Candidate
      key={candidate.index}
      candidate={candidate}
      capture={capture}
      known={candidate.speaker === null ? null : (known[candidate.speaker] ?? null)}
      form={form}
      isOpen={candidate === open}
      isNext={candidate === next}
    />
  );
  return (
    <form class="cap-form" method="post" action={`/capture/${capture.id}`}>
      {/* Enter in a field would press the first button: a disabled one makes it do nothing. */}
      <button class="hidden" type="submit" disabled aria-hidden="true" tabIndex={-1} />
      <input type="hidden" name="idempotencyKey" value={frame.formKey} />
      <div class="section-head">
        <h2 id="found">
          {capture.candidates.length === 0 ? 'No candidates' : plural(capture.candidates.length, 'candidate')}
        </h2>
        <p class="hint">found by rules, confirmed by you: tick a circle per field</p>
      </div>
      <FormErrors form={form} />
      {capture.candidates.map(show)}
      {capture.maybe.length > 0 && (
        <details class="more cap-maybe">
          <summary>
            Maybe{' '}
            <span class="muted">{`${plural(capture.maybe.length, 'sentence')} with too few reasons`}</span>
          </summary>
          {capture.maybe.map(show)}
        </details>
      )}
      <SaveBar waiting={waiting.length} />
    </form>
  );
}

function SaveBar({ waiting }: { waiting: number }) {
  if (waiting === 0) return null;
  return (
    <div class="cap-save">
      <p>
        <strong data-ready />
        <br />
        Nothing unticked is saved.
      </p>
      <button class="link-button" type="submit" name="do" value="reject-rest" formnovalidate>
        Dismiss the unticked
      </button>
      <button class="button button-main" type="submit" name="do" value="save">
        Save the ticked
      </button>
    </div>
  );
}

/** `/capture/:id`: the text on the left, its candidates on the right. */
export function CapturePage(props: CaptureProps) {
  const { frame, capture } = props;
  return (
    <ArticlePage
      frame={frame}
      footnote="Nothing is saved that is not confirmed. What becomes of each candidate is counted per rule."
    >
      <div class="cap">
        <div>
          <CapturedText capture={capture} />
          <Reading capture={capture} formKey={frame.formKey} />
        </div>
        <Candidates {...props} />
      </div>
    </ArticlePage>
  );
}
