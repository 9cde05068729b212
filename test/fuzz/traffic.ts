/** Lets requests be under way together, and now and then one alone. */
export class Traffic {
  private readonly underWay = new Set<Promise<unknown>>();
  private waiting: Promise<unknown> = Promise.resolve();

  /** Does something while others may do the same. */
  async beside<T>(work: () => Promise<T>): Promise<T> {
    await this.waiting;
    const done = work().finally(() => this.underWay.delete(done));
    this.underWay.add(done);
    return done;
  }

  /** Does something once everything else is done, and while nothing else is begun. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.waiting.then(() => Promise.allSettled(this.underWay)).then(work);
    this.waiting = done.catch(() => {});
    return done;
  }
}
