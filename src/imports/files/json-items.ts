import { refusedFile } from '../guard-upload.js';
import type { TextFile } from './text-file.js';

const MOST_ITEM_CHARACTERS = 4 * 1024 ** 2;
const DEEPEST = 40;

/** One thing of a JSON document: an element of its list, or of a list that it has as a member, or another member. */
export interface JsonItem {
  /** The member; `null` where the document is a list. */
  key: string | null;
  value: unknown;
}

/**
 * The elements of a JSON document, one at a time: `[…]`, or `{ "name": […], "other": … }`. No more than one is in memory, none
 * may be large or deep, and what is between them is never built.
 * @throws DomainError where it is no whole JSON
 */
export async function* jsonItems(file: TextFile): AsyncGenerator<JsonItem> {
  const splitter = new ItemSplitter(file.name);
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of await file.read()) yield* splitter.take(decoder.decode(chunk, { stream: true }));
  splitter.end();
}

/** Runs of text in which nothing begins or ends. */
const PLAIN = /[^"[\]{},:\\]+/y;
const IN_STRING = /[^"\\]+/y;

class ItemSplitter {
  private depth = 0;
  /** Inside how many brackets the elements are: 1 in a list, 2 in a list that is a member. */
  private itemDepth = 1;
  private isObject = false;
  private key: string | null = null;
  private text = '';
  private isInString = false;
  private isEscaped = false;
  private isOver = false;

  constructor(private readonly name: string | null) {}

  *take(chunk: string): Generator<JsonItem> {
    for (let at = 0; at < chunk.length;) {
      const run = this.isEscaped ? '' : runAt(this.isInString ? IN_STRING : PLAIN, chunk, at);
      if (run) {
        this.add(run);
        at += run.length;
        continue;
      }
      yield* this.step(chunk[at]!);
      at++;
    }
  }

  end(): void {
    if (!this.isOver) throw this.malformed('ends in the middle. Was it cut off? Get it again');
  }

  private add(text: string): void {
    if (this.isOver && text.trim() !== '') throw this.malformed('goes on after its end');
    this.text += text;
    if (this.text.length > MOST_ITEM_CHARACTERS)
      throw refusedFile('item_too_long', `${this.place()} has an element of more than 4 MB.`);
  }

  private *step(sign: string): Generator<JsonItem> {
    if (this.isInString) {
      if (this.isEscaped) this.isEscaped = false;
      else if (sign === '\\') this.isEscaped = true;
      else if (sign === '"') this.isInString = false;
      return this.add(sign);
    }
    if (sign === '"') {
      this.isInString = true;
      return this.add(sign);
    }
    if (sign === '{' || sign === '[') return this.open(sign);
    if (sign === '}' || sign === ']') return yield* this.close(sign);
    if (sign === ',' && this.depth === this.itemDepth) return yield* this.finish();
    if (sign === ':' && this.isObject && this.depth === 1 && this.key === null) return this.takeKey();
    this.add(sign);
  }

  private open(sign: string): void {
    this.depth++;
    if (this.depth > DEEPEST)
      throw refusedFile('too_deep', `${this.place()} is nested more than ${DEEPEST} deep.`);
    if (this.depth === 1) {
      if (this.isOver || this.text.trim().replace('\uFEFF', '') !== '')
        throw this.malformed('begins with no bracket');
      this.isObject = sign === '{';
      this.text = '';
      return;
    }
    // The list of a member is gone through, not built.
    if (this.isObject && this.depth === 2 && sign === '[' && this.key !== null && this.text.trim() === '') {
      this.itemDepth = 2;
      this.text = '';
      return;
    }
    this.add(sign);
  }

  private *close(sign: string): Generator<JsonItem> {
    const isItemList = this.depth === this.itemDepth;
    if (isItemList) yield* this.finish();
    this.depth--;
    if (this.depth < 0) throw this.malformed('closes a bracket that is not open');
    if (this.depth === 0) this.isOver = true;
    else if (isItemList && this.itemDepth === 2) this.itemDepth = 1;
    else this.add(sign);
    if (this.depth === 1 && this.isObject && isItemList) this.text = LIST_DONE;
  }

  private *finish(): Generator<JsonItem> {
    const text = this.text.trim();
    this.text = '';
    const { key } = this;
    if (this.depth === 1 && this.isObject) this.key = null;
    if (text === '' || text === LIST_DONE) return;
    yield { key, value: this.parse(text) };
  }

  private takeKey(): void {
    this.key = String(this.parse(this.text));
    this.text = '';
  }

  private parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw this.malformed(`cannot be read at ${JSON.stringify(text.slice(0, 60))}`);
    }
  }

  private malformed(what: string) {
    return refusedFile('malformed_json', `${this.place()} ${what}.`);
  }

  private place(): string {
    return this.name ?? 'The JSON file';
  }
}

/** Stands where a member was whose elements have been told one by one. */
const LIST_DONE = '[]';

function runAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
