/* Shows the first rows of the file that was chosen, and lets its columns be given the names that the format knows.
   Without this file it is sent as it is. */

const input = document.querySelector('#file');
const shown = document.querySelector('#file-preview');
const ROWS = 20;
const LOOKED_AT_BYTES = 200_000;

const known = shown.dataset.columns.split(' ');
/** Of each of these lists one column has to be there. */
const needed = shown.dataset.needed.split(' ').map((names) => names.split('|'));

/** The first rows of a text, each with the offset at which it ends; a quoted cell may hold commas and lines. */
function readRows(text, most) {
  const rows = [];
  let cells = [''];
  let isQuoted = false;
  for (let at = 0; at < text.length && rows.length < most; at++) {
    const sign = text[at];
    if (sign === '"') {
      if (isQuoted && text[at + 1] === '"') cells[cells.length - 1] += text[at++];
      else isQuoted = !isQuoted;
    } else if (isQuoted || !',\r\n'.includes(sign)) cells[cells.length - 1] += sign;
    else if (sign === ',') cells.push('');
    else if (sign === '\n') {
      rows.push({ cells, end: at + 1 });
      cells = [''];
    }
  }
  if (cells.length > 1 && rows.length < most) rows.push({ cells, end: text.length });
  return rows;
}

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

function element(name, text, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  if (text !== null) made.textContent = text;
  return made;
}

function choiceOf(name) {
  const choice = element('select', null, { className: 'input', ariaLabel: `What the column ${name} is` });
  const own = name.toLowerCase();
  choice.append(element('option', 'not read', { value: '' }));
  for (const column of known)
    choice.append(element('option', column, { value: column, selected: column === own }));
  return choice;
}

/** What is still to be said about the columns before the file can be read. */
function problemOf(chosen) {
  const twice = chosen.find((name, index) => name && chosen.indexOf(name) !== index);
  if (twice) return `Two columns cannot both be ${twice}.`;
  const missing = needed.filter((names) => !names.some((name) => chosen.includes(name)));
  if (missing.length === 0) return 'All that is needed is there.';
  return `Still to be found: ${missing.map((names) => names.join(' or ')).join('; ')}.`;
}

/** The file as it was, with other names in its first line. */
function renamed(file, head, names) {
  const bytes = new TextEncoder().encode(head).length;
  const first = `${names.map(quoted).join()}\n`;
  return new File([first, file.slice(bytes)], file.name, { type: 'text/csv' });
}

async function showRows(file) {
  const bytes = await file.slice(0, LOOKED_AT_BYTES).arrayBuffer();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const [header, ...rows] = readRows(text, ROWS + 1);
  if (!header) return;
  const names = header.cells.map((cell) => cell.replace('\uFEFF', '').trim());
  const choices = names.map(choiceOf);
  const status = element('p', null, { className: 'hint', role: 'status' });
  const update = () => {
    const chosen = choices.map(({ value }) => value);
    status.textContent = problemOf(chosen);
    const isRenamed = chosen.some((name, index) => name !== '' && name !== names[index].toLowerCase());
    const isLeftOut = chosen.some((name, index) => name === '' && known.includes(names[index].toLowerCase()));
    const files = new DataTransfer();
    const written = chosen.map((name, index) => name || `${names[index]} (not read)`);
    files.items.add(isRenamed || isLeftOut ? renamed(file, text.slice(0, header.end), written) : file);
    input.files = files.files;
  };
  const table = element('table', null, { className: 'preview-table' });
  table.append(element('caption', `The first rows of ${file.name}`));
  const [head, kinds] = [table.createTHead().insertRow(), table.tHead.insertRow()];
  for (const [index, name] of names.entries()) {
    head.append(element('th', name, { scope: 'col' }));
    kinds.insertCell().append(choices[index]);
  }
  const body = table.createTBody();
  for (const { cells } of rows) {
    const row = body.insertRow();
    for (const index of names.keys()) row.insertCell().textContent = cells[index] ?? '';
  }
  for (const choice of choices) choice.addEventListener('change', update);
  const frame = element('div', null, { className: 'preview-frame', tabIndex: 0, role: 'region' });
  frame.setAttribute('aria-label', 'The first rows');
  frame.append(table);
  shown.replaceChildren(status, frame);
  update();
}

input.addEventListener('change', () => {
  shown.replaceChildren();
  if (input.files[0]) void showRows(input.files[0]);
});
