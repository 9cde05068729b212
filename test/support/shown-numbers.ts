import { parseHTML } from 'linkedom';

/** Numbers as they are printed, by name: `0.123`, `−0.020`, `66%`, `1,234`. */
export type Shown = Record<string, string>;

/** A board's row as it is printed. */
export interface ShownRow {
  name: string;
  attribution: string | null;
  figures: Shown;
}

type Page = ReturnType<typeof parseHTML>['document'];
type Part = Pick<Page, 'querySelector' | 'querySelectorAll'>;

/** Without the question marks that lead from the names of numbers to how they are worked out. */
export function toPage(html: string): Page {
  const { document } = parseHTML(html);
  for (const link of document.querySelectorAll('.method-link')) link.remove();
  return document;
}

const textOf = (part: Part, selector: string) => part.querySelector(selector)?.textContent.trim() ?? '';

/** Both ends of `0.181–0.222` or `+0.020 to +0.057`, under two names. */
function ends(name: string, interval: string | undefined): Shown {
  const [low, high] = interval?.split(/–|%? to /) ?? [];
  return high === undefined ? {} : { [`${name} low`]: low!, [`${name} high`]: high };
}

/** The figures of an author's page: its strip of numbers, and its bins. */
export function authorPageFigures(page: Page): Shown {
  const figures: Shown = {};
  for (const part of page.querySelectorAll('.strip > div')) {
    const title = textOf(part, 'dt');
    const value = /^[\d.,%−]+/.exec(textOf(part, '.figure'))?.[0] ?? '';
    const note = textOf(part, '.figure-note');
    if (title === 'Brier score') Object.assign(figures, { brier: value }, brierNote(note));
    if (title === 'Skill over the reference') Object.assign(figures, { skill: value }, recordedShare(note));
    if (title === 'Miscalibration') figures.mcb = value;
    if (title === 'Coverage') Object.assign(figures, { coverage: value }, daysAhead(note));
    if (title === 'Record') Object.assign(figures, { n: value }, leftOut(note));
  }
  return { ...figures, ...binsOf(page, '#calibration') };
}

/** The figures of one side of a source's page. */
export function sourcePageFigures(page: Page, side: 'own' | 'reported'): Shown {
  const rows = [...page.querySelectorAll('.table-sides tbody tr')];
  const row = rows.find((one) => textOf(one, 'th').toLowerCase().startsWith(side))!;
  const cell = (label: string) => row.querySelector(`[data-label="${label}"]`)!;
  const value = (label: string) => textOf(cell(label), '.figure');
  const note = (label: string) => textOf(cell(label), '.below');
  return {
    brier: value('Score'),
    ...brierNote(note('Score')),
    skill: value('Skill over the reference'),
    ...recordedShare(note('Skill over the reference')),
    mcb: value('Miscalibration'),
    coverage: value('Coverage'),
    ...daysAhead(note('Coverage')),
    n: value('Record'),
    ...leftOut(note('Record')),
    ...binsOf(page, `#calibration-${side}`),
  };
}

function brierNote(note: string): Shown {
  const reference = /reference ([\d.]+)/.exec(note);
  return { ...ends('brier', /^[\d.]+–[\d.]+/.exec(note)?.[0]), referenceBrier: reference?.[1] ?? '' };
}

const recordedShare = (note: string): Shown => {
  const [, share] = /recorded with ([\d.<>%]+) of the questions/.exec(note) ?? [];
  return share === undefined ? {} : { recordedShare: share };
};

const daysAhead = (note: string): Shown => ({ leadTimeDays: /([\d,]+) days? ahead/.exec(note)?.[1] ?? '' });

/** “12 open, 3 overdue, 40 late”, or a list with `not mature` for what is held back. */
function leftOut(words: string): Shown {
  const figures: Shown = {};
  for (const [, count, why] of words.matchAll(/([\d,]+) (open|overdue|late|annulled|ambiguous|not mature)/g))
    figures[why === 'not mature' ? 'heldBack' : why!] = count!;
  const [, unscored] = /([\d,]+) (?:ruled on but not scored|unscored)/.exec(words) ?? [];
  return unscored === undefined ? figures : { ...figures, unscored };
}

function binsOf(page: Page, id: string): Shown {
  const section = page.querySelector(`section[aria-labelledby="${id.slice(1)}-head"]`)!;
  const rows = [...section.querySelectorAll('.table-bins tbody tr')];
  return Object.assign(
    {},
    ...rows.map((row) => binFigures([...row.querySelectorAll('th, td')].map((cell) => cell.textContent))),
  );
}

/** @param cells what was said, its mean, the share that happened, the interval, and how many questions */
function binFigures([said, meanP, frequency, interval, n]: string[]): Shown {
  const bin = `bin ${Math.floor(Number.parseInt(said!, 10) / 10)}`;
  return {
    [`${bin} n`]: n!,
    [`${bin} meanP`]: meanP!,
    [`${bin} frequency`]: frequency!,
    ...ends(bin, interval!.replace('%', '')),
  };
}

/** The ranked rows of a board's page. */
export function boardPageRows(page: Page): ShownRow[] {
  const rows = [...page.querySelectorAll('table.board tbody tr')];
  return rows
    .filter((row) => row.querySelector('.board-rank'))
    .map((row) => {
      const cell = (label: string) => row.querySelector(`[data-label="${label}"]`)!;
      const gain = textOf(row, '.board-chart .hidden');
      const [, raw, interval] = /; (\S+) before shrinking(?:, 90% interval (.+))?$/.exec(gain) ?? [];
      return {
        name: textOf(row, 'th a'),
        attribution: textOf(row, 'th small') || null,
        figures: {
          ...ends('rank', range(textOf(row, '.board-rank').replace('Rank between', '').trim())),
          shrunk: textOf(row, '.board-gain'),
          gain: raw!,
          ...ends('gain', interval),
          brier: /^\d\.\d{3}/.exec(cell('Brier').textContent)![0],
          ...ends('brier', textOf(cell('Brier'), 'small')),
          n: /^[\d,]+/.exec(cell('n (clusters)').textContent.trim())![0],
          clusters: /\(([\d,]+)\)/.exec(cell('n (clusters)').textContent)![1]!,
          coverage: cell('Coverage').textContent,
          leadTimeDays: /^[\d,]+/.exec(cell('Lead time').textContent)![0],
        },
      };
    });
}

const range = (rank: string): string => (rank.includes('–') ? rank : `${rank}–${rank}`);

/** The figures of one record as the command line tells it. */
export function toldFigures(text: string): Shown {
  const lines = text.replaceAll(/\n {14}/g, ' ');
  const field = (name: string) => new RegExp(`^  ${name} +(.+)$`, 'm').exec(lines)?.[1] ?? '';
  const estimate = (name: string, words: string): Shown => ({
    [name]: /[+−]?\d\.\d{3}/.exec(words)?.[0] ?? '',
    ...ends(name, /interval (.+)$/.exec(words)?.[1]),
  });
  const bins = lines.matchAll(/^ {2}(\d+–\d+)% +(\d+) +(\S+) +(\S+) +(\d+–\d+)%$/gm);
  return {
    n: /^[\d,]+/.exec(field('n'))?.[0] ?? '',
    clusters: /([\d,]+) clusters?/.exec(field('n'))?.[1] ?? '',
    ...estimate('brier', field('Brier')),
    ...estimate('gain', field('gain')),
    baseRate: /^\S+/.exec(field('base rate'))?.[0] ?? '',
    coverage: /^\S+/.exec(field('coverage'))?.[0] ?? '',
    leadTimeDays: /^[\d,]+/.exec(field('lead time'))?.[0] ?? '',
    ...recordedShare(field('reference')),
    ...leftOut(field('not scored')),
    ...Object.assign(
      {},
      ...[...bins].map(([, said, n, meanP, frequency, interval]) =>
        binFigures([said!, meanP!, frequency!, interval!, n!]),
      ),
    ),
  };
}

/** The ranked rows of a board as the command line tells it. */
export function toldRows(text: string, kind: 'authors' | 'sources'): ShownRow[] {
  const lines = text.split('\n').filter((line) => /^ *\d+(–\d+)? {2}/.test(line));
  return lines.map((line) => {
    const [rank, name, ...cells] = line.trim().split(/ {2,}/);
    const attribution = kind === 'authors' ? null : cells.shift()!;
    const [n, brier, interval, shrunk] = cells;
    const figures = { ...ends('rank', range(rank!)), n: n!, brier: brier!, ...ends('brier', interval) };
    return { name: name!, attribution, figures: { ...figures, shrunk: shrunk! } };
  });
}

/** Every printed figure that is not the exact one rounded to as many digits. */
export function misprints(shown: Shown, exact: Record<string, number | null>): string[] {
  return Object.entries(shown).flatMap(([name, text]) => {
    const value = exact[name];
    const isPercent = text.endsWith('%') || /^bin .*(meanP|frequency|low|high)$/.test(name);
    const plain = text.replace('−', '-').replaceAll(/[+,%]/g, '');
    const half = 0.5 * 10 ** -(plain.split('.')[1]?.length ?? 0) + 1e-9;
    const isRight =
      typeof value === 'number' &&
      plain !== '' &&
      Math.abs(Number(plain) - value * (isPercent ? 100 : 1)) <= half;
    return isRight ? [] : [`${name} is ${value}, shown as “${text}”`];
  });
}
