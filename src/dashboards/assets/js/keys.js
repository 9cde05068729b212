/* Single keys, chords after `g`, and the switch that turns single keys off. Without this file every page still works. */

const storageKey = 'reckoner.keys';
const chordTimeoutMs = 1500;
const dialog = document.getElementById('keys');
const toggle = document.getElementById('keys-off');
let chordUntilMs = 0;

const areOff = () => localStorage.getItem(storageKey) === 'off';

toggle.checked = areOff();
toggle.closest('[hidden]').hidden = false;
toggle.addEventListener('change', () => {
  localStorage.setItem(storageKey, toggle.checked ? 'off' : 'on');
});

const isWriting = (element) => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

/** Goes to a field, and presses anything else. */
function use(element) {
  if (isWriting(element)) element.focus();
  else element.click();
}

const actions = {
  '?': () => dialog.togglePopover(),
  '/': () => document.getElementById('search')?.focus(),
  c: () => {
    const bar = document.getElementById('quick-add');
    if (bar && !bar.checkVisibility()) bar.showPopover();
    document.getElementById('line')?.focus();
  },
  g: () => {
    chordUntilMs = Date.now() + chordTimeoutMs;
  },
};

/** What a key does on this page, or undefined. */
function actionOf(key) {
  if (Date.now() < chordUntilMs) {
    chordUntilMs = 0;
    const target = document.querySelector(`[data-chord="${CSS.escape(key)}"]`);
    return target && (() => target.click());
  }
  const target = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find((element) =>
    element.checkVisibility(),
  );
  return target ? () => use(target) : actions[key];
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isWriting(event.target) || areOff()) return;
  const onControl = event.key === 'Enter' && event.target.closest('a, button, summary');
  const action = onControl ? undefined : actionOf(event.key);
  if (!action) return;
  event.preventDefault();
  action();
});
