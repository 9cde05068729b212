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

const isBox = (element) => element.matches('input[type="checkbox"], input[type="radio"]');
const isWriting = (element) =>
  element.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && !isBox(element));

/** Goes to a field, unfolds what is folded and goes into it, and presses anything else. */
function use(element) {
  if (isWriting(element)) return element.focus();
  element.click();
  const fold = element.closest('summary')?.parentElement;
  if (fold?.open)
    (fold.querySelector('[data-first]') ?? fold.querySelector('select, input, button'))?.focus();
}

/** Goes to the next or the one before of what the page lists: the boxes to tick, else the links of rows. */
function move(step) {
  const items = [
    ...document.querySelectorAll('[data-item], main th[scope="row"] a, main .due-list a'),
  ].filter((item) => item.checkVisibility());
  const at = items.indexOf(document.activeElement);
  const next = at < 0 ? items[0] : items[Math.min(Math.max(at + step, 0), items.length - 1)];
  next?.focus();
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
  j: () => move(1),
  k: () => move(-1),
  x: () => isBox(document.activeElement) && document.activeElement.click(),
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
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || areOff()) return;
  if (isWriting(event.target)) {
    if (event.key === 'Escape' && !event.defaultPrevented) event.target.blur();
    return;
  }
  const onControl = event.key === 'Enter' && event.target.closest('a, button, summary');
  const action = onControl ? undefined : actionOf(event.key);
  if (!action) return;
  event.preventDefault();
  action();
});
