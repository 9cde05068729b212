/* The page of a captured text: marks what belongs together, sets a day without a reload, counts what is confirmed.
   Takes over what the bookmarklet brings. Without this file every button still works. */

const form = document.querySelector('.cap-form');

/** The sentence and the card of the candidate that has the focus or the pointer are marked in both columns. */
function focusOn(index) {
  for (const mark of document.querySelectorAll('mark[data-candidates]'))
    mark.classList.toggle('on', mark.dataset.candidates.split(' ').includes(index));
  for (const card of document.querySelectorAll('[data-candidate]'))
    card.classList.toggle('on', card.dataset.candidate === index);
}

function indexOf(target) {
  const card = target.closest('[data-candidate]');
  if (card) return card.dataset.candidate;
  return target.closest('mark[data-candidates]')?.dataset.candidates.split(' ')[0];
}

function count() {
  let ready = 0;
  let waiting = 0;
  for (const card of form.querySelectorAll('[data-candidate]')) {
    const rounds = [...card.querySelectorAll('.round')];
    const confirmed = rounds.filter(({ checked }) => checked).length;
    card.querySelector('.cap-count strong').textContent = confirmed;
    if (!card.querySelector('header > input').checked) continue;
    if (confirmed === rounds.length) ready++;
    else waiting++;
  }
  const shown = form.querySelector('[data-ready]');
  if (shown) shown.textContent = `${ready} ready${waiting > 0 ? `, ${waiting} not yet confirmed` : ''}.`;
}

if (form) {
  for (const type of ['focusin', 'mouseover'])
    document.addEventListener(type, ({ target }) => {
      const index = target.closest && indexOf(target);
      if (index !== undefined) focusOn(index);
    });
  form.addEventListener('change', count);
  form.addEventListener('click', (event) => {
    const button = event.target.closest('[data-sets]');
    if (!button) return;
    event.preventDefault();
    form.elements.namedItem(button.dataset.sets).value = button.dataset.value;
  });
  count();
  const first = form.querySelector('[data-candidate]');
  if (first) focusOn(first.dataset.candidate);
}

const paste = document.querySelector('.cap-paste');
if (paste && location.hash.length > 1) {
  try {
    const { text, html, url, pageTitle } = JSON.parse(decodeURIComponent(location.hash.slice(1)));
    const brought = { text: html ?? text, url, pageTitle };
    for (const [name, value] of Object.entries(brought))
      if (typeof value === 'string') paste.elements.namedItem(name).value = value;
    history.replaceState(null, '', location.pathname);
  } catch {
    // somebody else's hash
  }
}
