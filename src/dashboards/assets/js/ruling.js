/* Says, while the day is being typed, what a ruling would propose for each deadline. */

const dayMs = 86_400_000;
const days = (count) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** Whole UTC days from the deadline's last day to the day it happened; negative where there were days to spare. */
function daysLate(deadline, happenedOn) {
  const lastDay = Math.floor((Date.parse(deadline) - 1) / dayMs);
  return Math.floor(Date.parse(happenedOn) / dayMs) - lastDay;
}

function proposal(deadline, happenedOn) {
  if (!happenedOn) {
    return Date.parse(deadline) <= Date.now() ? ['Did not', ''] : ['Stays open', ', its deadline is to come'];
  }
  const late = daysLate(deadline, happenedOn);
  if (late > 0) return ['Did not', `, ${days(late)} late`];
  return ['Happened', late === 0 ? ', on the last day' : `, ${days(-late)} to spare`];
}

function show(element, deadline, happenedOn) {
  const [outcome, rest] = proposal(deadline, happenedOn);
  const strong = document.createElement('strong');
  strong.textContent = outcome;
  element.replaceChildren(strong, rest);
}

for (const form of document.querySelectorAll('form.ruling')) {
  const field = form.elements.namedItem('happenedOn');
  if (!field) continue;
  const update = () => {
    for (const element of form.querySelectorAll('.proposed')) {
      show(element, element.dataset.deadline, field.value);
    }
    const own = form.querySelector('.ruling-proposal');
    if (own && form.dataset.deadline && field.value) show(own, form.dataset.deadline, field.value);
    else own?.replaceChildren();
  };
  field.addEventListener('input', update);
  update();
}
