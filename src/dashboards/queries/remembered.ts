/** Answers that take long to compute, by all that they follow from. */
export class Remembered<T> {
  private readonly answers = new Map<string, T>();

  /** @param most how many to keep; the one that was not asked for the longest is forgotten first */
  constructor(private readonly most: number) {}

  /** @param compute must depend on nothing that is not in `key` */
  async get(key: string, compute: () => Promise<T>): Promise<T> {
    return this.find(key) ?? this.keep(key, await compute());
  }

  /** The same where nothing has to be waited for. */
  getNow(key: string, compute: () => T): T {
    return this.find(key) ?? this.keep(key, compute());
  }

  private find(key: string): T | undefined {
    const answer = this.answers.get(key);
    return answer === undefined ? undefined : this.keep(key, answer);
  }

  private keep(key: string, answer: T): T {
    this.answers.delete(key);
    this.answers.set(key, answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > this.most) this.answers.delete(oldest!);
    return answer;
  }
}
