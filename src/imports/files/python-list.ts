const SIGN =
  /\s*(?:(\[)|(\])|(,)|(None|nan)|(-?[\d.]+(?:e[+-]?\d+)?)|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/y;

/**
 * A list as Python prints it, such as `['Yes', "Don't know", 0.3, None]`, with numbers as text; `null` where it is none.
 * https://docs.python.org/3/library/functions.html#repr
 */
export function pythonList(text: string): (string | null)[] | null {
  const list: (string | null)[] = [];
  SIGN.lastIndex = 0;
  const signs: RegExpExecArray[] = [];
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) signs.push(sign);
  const isWhole =
    signs.at(-1)?.[2] !== undefined &&
    signs.at(-1)!.index + signs.at(-1)![0].length === text.trimEnd().length;
  if (signs[0]?.[1] === undefined || !isWhole) return null;
  for (const [, opens, closes, comma, none, number, single, double] of signs) {
    if (opens ?? closes ?? comma) continue;
    if (none !== undefined) list.push(null);
    else list.push(number ?? (single ?? double ?? '').replaceAll(/\\(.)/g, '$1'));
  }
  return list;
}
