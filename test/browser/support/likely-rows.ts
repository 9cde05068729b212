/** 24 forecasts of ISW in its own words, all “likely”, of which 16 came true. */
export function likelyRows(): string {
  const rows = Array.from({ length: 24 }, (_, i) =>
    [
      `isw-${i}`,
      `Sector ${i} is taken by June`,
      '2025-06-30',
      i % 3 === 0 ? 'no' : 'yes',
      'ISW',
      'ISW',
      'own',
      'likely',
      '2025-01-10',
    ].join(),
  );
  return [
    'question_ref,question,deadline,outcome,author,source,attribution,phrase,said_at',
    ...rows,
    '',
  ].join('\n');
}
