/** Runs tasks one at a time, in the order they came. */
export class SerialQueue {
  readonly #waiting: (() => void)[] = [];
  #isBusy = false;

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#isBusy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isBusy = true;
    try {
      return await task();
    } finally {
      // The next task inherits the busy state, so nobody can slip in between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#isBusy = false;
      else next();
    }
  }
}
