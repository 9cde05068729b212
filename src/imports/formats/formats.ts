import type { TextFile } from '../files/text-file.js';
import { refusedFile } from '../guard-upload.js';
import { fatebook } from './fatebook.js';
import { fatebookSpreadsheet } from './fatebook-spreadsheet.js';
import { forecastBench } from './forecast-bench.js';
import { type Format, isJson, type Parts } from './format.js';
import { goodJudgment } from './good-judgment.js';
import { manifold } from './manifold.js';
import { metaculus } from './metaculus.js';
import { ownCsv } from './own-csv.js';
import { ownNdjson } from './own-ndjson.js';
import { predictionBook } from './prediction-book.js';

/** What can be read. A CSV that is none of the others is our own. */
export const formats: readonly Format[] = [
  fatebook,
  fatebookSpreadsheet,
  predictionBook,
  metaculus,
  manifold,
  goodJudgment,
  forecastBench,
  ownNdjson,
  ownCsv,
];

/** What an upload was recognised as. */
export interface Recognised {
  format: Format;
  parts: Parts;
  /** The names of files that are no part of it. */
  others: string[];
}

/** Whether a text need be read only once, by how it begins. */
export function isReadOnce(head: string): boolean {
  const known = formats.find((format) => format.partOf(head) !== null);
  // What is of no format is refused as soon as it is known to be.
  return known === undefined || known.isReadOnce === true;
}

/**
 * Tells by its content what an upload is.
 * @throws DomainError where it is nothing that can be read, or lacks a part
 */
export function recognise(files: readonly TextFile[]): Recognised {
  const readings = formats.map((format) => partsOf(format, files)).filter(({ parts }) => parts.size > 0);
  const whole = readings.find(({ format, parts }) => missingParts(format, parts).length === 0);
  if (whole) return whole;
  const [best] = readings;
  const [only] = files;
  // What is wrong with a text is told best by reading it.
  if (!best && files.length === 1 && only && !isJson(only.head))
    return { format: ownCsv, parts: new Map([['forecasts', [only]]]), others: [] };
  if (!best)
    throw refusedFile(
      'unknown_format',
      `Nothing in it is of a kind that can be read, which are: ${formats.map(({ name }) => name).join(', ')}.`,
    );
  const missing = missingParts(best.format, best.parts).map((part) => best.format.needs[part]);
  throw refusedFile(
    'part_missing',
    `This is part of: ${best.format.name}. What is missing is ${missing.join(', and ')}. Put all of them into one ZIP, and send that.`,
  );
}

function missingParts({ needs }: Format, parts: Parts): string[] {
  return parts.has('both') ? [] : Object.keys(needs).filter((part) => !parts.has(part));
}

function partsOf(format: Format, files: readonly TextFile[]): Recognised {
  const parts = new Map<string, TextFile[]>();
  const others: string[] = [];
  for (const file of files) {
    const part = format.partOf(file.head);
    if (part === null) others.push(file.name ?? 'the file');
    else parts.set(part, [...(parts.get(part) ?? []), file]);
  }
  return { format, parts, others };
}
