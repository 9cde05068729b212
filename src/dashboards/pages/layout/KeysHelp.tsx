const keys: readonly (readonly [string, string])[] = [
  ['c', 'log a forecast'],
  ['/', 'search'],
  ['g then t q f a s b', 'go to Today, Queue, Questions, Authors, Sources, Boards'],
  ['j k', 'next and previous in the queue, and in lists'],
  ['Enter', 'open'],
  ['x', 'select several, and tick one'],
  ['y n m', 'rule happened, did not, ambiguous'],
  ['1 to 9', 'rule that option came true'],
  ['v', 'go to the number or day that it came out as'],
  ['d e', 'go to the day it happened, to the evidence'],
  ['s', 'settle the ticked questions of the event'],
  ['a p', 'annul, postpone'],
  ['z', 'undo what was just ruled or postponed'],
  ['Esc', 'leave a field'],
  ['?', 'this list'],
];

/** The list of keys, opened by its button or by `?`; the switch turns single keys off. */
export function KeysHelp() {
  return (
    <div id="keys" class="keys" popover="auto" role="dialog" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="keys-switch" hidden>
        <input type="checkbox" id="keys-off" /> Turn single keys off
      </label>
      <button class="button" type="button" popovertarget="keys" popovertargetaction="hide">
        Close
      </button>
    </div>
  );
}
