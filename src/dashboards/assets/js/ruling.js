/* Says, while the day is being typed, what a ruling would propose for each deadline; and goes to the next claim after
   one was ruled on. */

const dayMs = 86_400_000;
const days = (count) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** Whole UTC days from the deadline's last day to the day it happened; negative where there were days to spare. */
function daysLate(deadline, happenedOn) {
  const lastDay = Math.floor((Date.parse(deadline) - 1) / dayMs);
  return Math.floor(Date.parse(happenedOn) / dayMs) - lastDay;
}

/** The outcome, in words, what to say after it, and the value of its button. */
function proposal(deadline, happenedOn) {
  if (!happenedOn) {
    return Date.parse(deadline) <= Date.now()
      ? ['Did not', '', 'no']
      : ['Stays open', ', its deadline is to come', null];
  }
  const late = daysLate(deadline, happenedOn);
  if (late > 0) return ['Did not', `, ${days(late)} late`, 'no'];
  return ['Happened', late === 0 ? ', on the last day' : `, ${days(-late)} to spare`, 'yes'];
}

function show(element, [outcome, rest]) {
  const strong = document.createElement('strong');
  strong.textContent = outcome;
  element.replaceChildren(strong, rest);
}

/** Tells what the day in the form proposes: of each question that it would settle, and of the one in focus. */
function propose(form) {
  const happenedOn = form.elements.namedItem('happenedOn')?.value;
  if (happenedOn === undefined) return;
  for (const element of form.querySelectorAll('.proposed')) {
    show(element, proposal(element.dataset.deadline, happenedOn));
  }
  const proposed = form.dataset.deadline && happenedOn ? proposal(form.dataset.deadline, happenedOn) : null;
  const said = form.querySelector('.ruling-proposal');
  if (said && proposed) show(said, proposed);
  else said?.replaceChildren();
  for (const button of form.querySelectorAll('button[name="outcome"]')) {
    button.classList.toggle('proposed-outcome', proposed !== null && button.value === proposed[2]);
  }
}

/** On arrival only where there is a day: without one the page says what holds, and nothing may move. */
const proposeAll = () => {
  for (const form of document.querySelectorAll('form.ruling'))
    if (form.elements.namedItem('happenedOn')?.value) propose(form);
};

document.addEventListener('input', ({ target }) => {
  if (target.name === 'happenedOn' && target.form?.matches('.ruling')) propose(target.form);
});

document.addEventListener('htmx:after:swap', () => {
  proposeAll();
  if (document.activeElement?.closest('main')) return;
  window.scrollTo(0, 0);
  document.getElementById('claim')?.focus();
});

proposeAll();
