const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u00ad|\u200b|\ufeff/g, ''],
  [/\s+/g, ' '],
];

/** A text without the differences that typesetting makes: quotes, dashes, spaces, ligatures, case. */
export function foldText(text: string): string {
  return FOLDED.reduce((folded, [kind, plain]) => folded.replace(kind, plain), text.normalize('NFKC'))
    .trim()
    .toLowerCase();
}

/** A quote as it is looked for in a folded text: its own quotation marks and last stop may differ. */
export function foldQuote(quote: string): string {
  return foldText(quote)
    .replace(/^["'\s]+/, '')
    .replace(/[."',;:!?\s]+$/, '');
}
