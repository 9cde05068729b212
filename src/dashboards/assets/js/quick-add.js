/* Shows how a line is read while it is typed, keeps it as a draft, and fills the form beside it. Without this file the
   line is a plain form. */

const draftKey = 'reckoner.draft';
const pauseMs = 180;

const store = {
  read: () => attempt(() => localStorage.getItem(draftKey)) ?? '',
  write: (text) =>
    attempt(() => (text ? localStorage.setItem(draftKey, text) : localStorage.removeItem(draftKey))),
};

/** Storage may be switched off. */
function attempt(work) {
  try {
    return work();
  } catch {
    return null;
  }
}

const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const percent = (share) => `${Math.round(share * 1000) / 10}%`;
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const sayDay = (day) => dayFormat.format(new Date(day));

/** What stands in a chip: what was read, and what to know about it. */
function likelihoodWords({ phrase, probability, low, high, scale, isAssumed, scored, choices }) {
  if (scored && scale === null) return [percent(probability), ''];
  if (scored) {
    const range = low === null ? '' : ` (${percent(low)}–${percent(high)})`;
    return [
      `“${phrase}”`,
      `${percent(probability)}${range} on ${scale.replaceAll('-', ' ').toUpperCase()}${isAssumed ? ', assumed' : ''}`,
    ];
  }
  const reading = choices[0] ? `; ${percent(choices[0].probability)} is the ${choices[0].why}` : '';
  return [`“${phrase}”`, `tracked, not scored${reading}`];
}

function partyWords({ called, known, others }, noun) {
  if (known) return [known.name, known.name === called ? '' : `known by “${called}”`];
  return [called, others.length > 0 ? '' : `a new ${noun}`];
}

class Line {
  constructor(form) {
    this.form = form;
    this.field = form.elements.namedItem('line');
    this.shown = form.querySelector('.quick-read');
    this.touched = new Set();
    if (this.field.value === '') this.field.value = store.read();
    this.field.addEventListener('input', () => {
      this.shown.classList.remove('quick-read-due');
      this.changed();
    });
    this.field.addEventListener('keydown', (event) => this.submitOnEnter(event));
    this.page = document.getElementById('log');
    this.page?.addEventListener('input', ({ target }) => this.touched.add(target.name));
    this.isFirst = true;
    if (this.field.value !== '') this.changed();
  }

  submitOnEnter(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.form.requestSubmit();
  }

  changed() {
    store.write(this.field.value);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.read(), pauseMs);
  }

  async read() {
    const text = this.field.value;
    this.request?.abort();
    if (text.trim() === '') return this.shown.replaceChildren();
    this.request = new AbortController();
    try {
      const answer = await fetch('/api/v1/quick-add', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text }),
        signal: this.request.signal,
      });
      if (answer.ok && this.field.value === text) this.show(await answer.json());
    } catch (error) {
      if (error.name !== 'AbortError')
        this.shown.replaceChildren(note('The line cannot be read ahead just now.'));
    }
  }

  show(read) {
    if (read.isPassage) {
      this.shown.replaceChildren(note('A passage: press Enter to see the predictions in it.'));
      return;
    }
    const chips = [
      read.text ? chip('Claim', read.text) : null,
      this.deadlineChip(read),
      this.partyChip('Author', 'author', read),
      this.partyChip('Source', 'source', read),
      read.likelihood ? chip('Likelihood', ...likelihoodWords(read.likelihood)) : null,
      read.condition ? chip('Condition', read.condition) : null,
      ...read.tags.map((tag) => chip('Tag', tag)),
      // A deadline that is no date says so itself.
      ...read.problems.filter(({ path }) => path !== 'deadline' || !read.deadline).map(problemChip),
    ].filter((one) => one !== null);
    this.shown.replaceChildren(element('dl', 'quick-chips', ...chips), ...similarNotes(read.similar));
    this.fill(read);
  }

  deadlineChip({ deadline, chips }) {
    if (deadline === null || deadline.on === null) {
      const suggestion = deadline?.suggestion;
      if (!suggestion) return null;
      const take = this.replacer(
        chips,
        'deadline',
        `by ${suggestion}`,
        `take ${sayDay(suggestion)}, a suggestion of ours`,
      );
      return chip('Deadline', `“${deadline.phrase}”`, deadline.convention, take);
    }
    const others = deadline.alternatives.map((day) =>
      this.replacer(chips, 'deadline', `by ${day}`, `or ${sayDay(day)}`),
    );
    return chip(
      'Deadline',
      sayDay(deadline.on),
      `last moment ${deadline.lastMoment}; ${deadline.convention}`,
      ...others,
    );
  }

  partyChip(title, kind, read) {
    const party = read[kind];
    if (party === null) return null;
    const mark = kind === 'author' ? '@' : 'via ';
    const others = party.known
      ? []
      : party.others.map(({ name }) => this.replacer(read.chips, kind, `${mark}"${name}"`, `${name}?`));
    return chip(title, ...partyWords(party, kind), ...others);
  }

  /** A button that puts other words into the line. */
  replacer(chips, kind, words, label) {
    const button = element('button', 'link-button', label);
    button.type = 'button';
    button.addEventListener('click', () => {
      const span = chips.find((one) => one.kind === kind)?.span;
      if (!span) return;
      const line = this.field.value.replaceAll(/\s+/g, ' ').trim();
      this.field.value = `${line.slice(0, span[0])}${words}${line.slice(span[1])}`;
      this.field.focus();
      this.changed();
    });
    return button;
  }

  /** Fills the form beside the line; what somebody typed there stays. */
  fill({ text, deadline, likelihood, author, source, tags, condition }) {
    if (!this.page) return;
    const said =
      likelihood &&
      (likelihood.scale === null && likelihood.scored ? percent(likelihood.probability) : likelihood.phrase);
    const values = {
      text,
      deadline: deadline?.on,
      deadlinePhrase: deadline?.phrase,
      likelihood: said,
      author: author && (author.known?.name ?? author.called),
      source: source && (source.known?.name ?? source.called),
      condition,
      tags: tags.join(', '),
    };
    for (const [name, value] of Object.entries(values)) {
      const field = this.page.elements.namedItem(name);
      if (!field) continue;
      // What stands there when the page comes, and is not of this line, somebody typed.
      if (this.isFirst && field.value !== '' && field.value !== value) this.touched.add(name);
      if (value && !this.touched.has(name)) field.value = value;
    }
    this.isFirst = false;
  }
}

const note = (text) => element('p', 'quick-note', text);

function chip(title, words, small = '', ...buttons) {
  const dd = element('dd', '', words, ...(small ? [' ', element('small', '', small)] : []));
  for (const button of buttons) dd.append(' ', button);
  return element('div', '', element('dt', '', title), dd);
}

const NAMES = { text: 'Claim', deadline: 'Deadline', probability: 'Likelihood', author: 'Author' };

function problemChip({ path, message, hint = '' }) {
  const words = message.replace(`${path}: `, '');
  const made = chip(NAMES[path] ?? path, words.startsWith('is missing') ? 'missing' : words, hint);
  made.className = 'quick-missing';
  return made;
}

function similarNotes(similar) {
  if (similar.length === 0) return [];
  const links = similar.flatMap(({ id, text, deadlineAt }, i) => {
    const link = element('a', 'link', text);
    link.href = `/questions/${id}`;
    return [i === 0 ? '' : '; ', link, `, ${sayDay(Date.parse(deadlineAt) - 1)}`];
  });
  const count = similar.length === 1 ? 'One open question is close: ' : 'Open questions that are close: ';
  return [element('p', 'quick-note', count, ...links, '. Nothing is joined unless you say so.')];
}

if (location.search.includes('done=logged') || location.pathname.startsWith('/capture/')) store.write('');
for (const form of document.querySelectorAll('form[data-quick-add]')) new Line(form);
