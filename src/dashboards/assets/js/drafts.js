/* Keeps what was typed into a form until it is saved, over reloads. Without this file forms work, and forget. */

const prefix = 'reckoner.draft.';
const sentKey = 'reckoner.sent';

const keyOf = (form) => prefix + form.dataset.draft;
const fieldsOf = (form) =>
  [...form.elements].filter(
    ({ name, type }) => name && !['hidden', 'submit', 'button', 'checkbox', 'fieldset'].includes(type),
  );

/** Storage may be switched off. */
function attempt(work) {
  try {
    return work();
  } catch {
    return null;
  }
}

function keep(form) {
  const typed = fieldsOf(form)
    .filter((field) => field.value !== (field.defaultValue ?? ''))
    .map(({ name, value }) => [name, value]);
  attempt(() => sessionStorage.setItem(keyOf(form), JSON.stringify(typed)));
}

/** Fills a form as it was left; one that came back with errors has what was typed already. */
function restore(form) {
  if (form.querySelector('.form-errors')) return;
  const typed = attempt(() => JSON.parse(sessionStorage.getItem(keyOf(form)) ?? '[]')) ?? [];
  for (const [name, value] of typed) {
    const field = form.elements.namedItem(name);
    if (!field || !('value' in field)) continue;
    field.value = value;
    field.closest('details')?.setAttribute('open', '');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** What was saved is no draft any more: the page that comes after a write says so in its address. */
function arrive() {
  const sent = attempt(() => sessionStorage.getItem(sentKey));
  if (sent && new URLSearchParams(location.search).has('done')) {
    attempt(() => sessionStorage.removeItem(sent));
    attempt(() => sessionStorage.removeItem(sentKey));
  }
  document.querySelectorAll('form[data-draft]').forEach(restore);
}

document.addEventListener('input', ({ target }) => {
  if (target.form?.dataset.draft) keep(target.form);
});
document.addEventListener('submit', ({ target }) => {
  if (target.dataset.draft) attempt(() => sessionStorage.setItem(sentKey, keyOf(target)));
});
for (const change of ['htmx:after:swap', 'htmx:after:history:update'])
  document.addEventListener(change, arrive);

arrive();
