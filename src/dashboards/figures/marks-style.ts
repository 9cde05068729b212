import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Theme = 'light' | 'dark';

const css = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../assets/css', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

interface Rule {
  selectors: readonly string[];
  declarations: string;
}

function rulesOf(text: string): Rule[] {
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors, declarations]) => ({
    selectors: selectors!.trim().split(/,\s*/),
    declarations: declarations!.trim().replaceAll(/\s+/g, ' '),
  }));
}

type Values = ReadonlyMap<string, string>;

const definitions = (declarations: string): [string, string][] =>
  [...declarations.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]);

/** Every `:root` of the tokens in turn; those of the dark scheme only where it is asked for. */
function readTokens(theme: Theme): Values {
  const [light, dark] = css('tokens.css').split('@media (prefers-color-scheme: dark) {');
  const text = theme === 'dark' ? light + dark!.split('@media')[0]! : light!;
  const rules = rulesOf(text).filter(({ selectors }) => selectors[0] === ':root');
  return new Map(rules.flatMap(({ declarations }) => definitions(declarations)));
}

/** Puts values where `var(--name)` stands, also within values. */
function fill(declarations: string, tokens: Values): string {
  const filled = declarations.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => tokens.get(name)!);
  return filled.includes('var(') ? fill(filled, tokens) : filled;
}

const marks = rulesOf(css('marks.css'));
/** The colours that a group gives the marks in it, by its selector. */
const series = marks.flatMap(({ selectors, declarations }) =>
  definitions(declarations)
    .filter(([name]) => name === '--series')
    .map(([, value]) => ({ selector: selectors[0]!, value })),
);
const tokensOf: Readonly<Record<Theme, Values>> = { light: readTokens('light'), dark: readTokens('dark') };

/** The colour, or another value, of a token such as `--canvas`. */
export function tokenValue(name: string, theme: Theme): string {
  return fill(`var(${name})`, tokensOf[theme]);
}

/**
 * The rules of the stylesheet for what is drawn in `svg`, with every token's value in its place: a drawing that stands
 * alone has neither the page's stylesheets nor, in some renderers, variables.
 */
export function marksStyle(svg: string, theme: Theme): string {
  const classes = new Set(
    [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.trim().split(/\s+/)),
  );
  const isDrawn = (selector: string) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name]) => classes.has(name!));
  const tokens = tokensOf[theme];
  return marks
    .filter(({ declarations }) => !declarations.startsWith('--series'))
    .flatMap(({ selectors, declarations }) => {
      const drawn = selectors.filter(isDrawn);
      if (drawn.length === 0) return [];
      const within = declarations.includes('var(--series)')
        ? series.filter(({ selector }) => isDrawn(selector))
        : [];
      return [
        `${drawn.join(',')}{${fill(declarations, tokens)}}`,
        ...within.map(({ selector, value }) => {
          const inside = drawn.map((one) => `${selector} ${one}`).join(',');
          return `${inside}{${fill(declarations, new Map([...tokens, ['--series', value]]))}}`;
        }),
      ];
    })
    .join('');
}
