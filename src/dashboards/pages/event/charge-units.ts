import type { Charge } from '../props/event.js';

/** Somebody who answers for words: an author, or a source with its attribution. */
export interface ChargeUnit {
  key: string;
  title: string;
  /** What the unit has been charged with, by question. */
  charges: ReadonlyMap<string, Charge>;
}

function keyOf({ kind, name, attribution }: Charge): string {
  return `${kind}/${name.slug}/${attribution ?? ''}`;
}

/** The units of an event, authors first, each with its charges. */
export function chargeUnits(charges: readonly Charge[]): ChargeUnit[] {
  const byKey = new Map<string, Charge[]>();
  for (const charge of charges) byKey.set(keyOf(charge), [...(byKey.get(keyOf(charge)) ?? []), charge]);
  return [...byKey.entries()]
    .toSorted(([, [a]], [, [b]]) => a!.kind.localeCompare(b!.kind))
    .map(([key, own]) => {
      const { kind, name, attribution } = own[0]!;
      return {
        key,
        title: kind === 'author' ? `${name.name}, author` : `${name.name}, ${attribution ?? 'source'}`,
        charges: new Map(own.map((charge) => [charge.questionId, charge])),
      };
    });
}
