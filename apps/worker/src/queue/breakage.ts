/** The first error after which a queue must not go on, and a promise of it. */
export class Breakage {
  #error: unknown = null;
  #reject: (error: unknown) => void = () => {};
  readonly #promise: Promise<never>;

  constructor() {
    this.#promise = new Promise<never>((_, reject) => {
      this.#reject = reject;
    });
    // Whoever waits gets the error; that nobody waits is no fault.
    this.#promise.catch(() => {});
  }

  /** The error, or null while all is well. */
  get error(): unknown {
    return this.#error;
  }

  /** Breaks; only the first error counts. */
  breakWith(error: unknown): void {
    this.#error ??= error;
    this.#reject(error);
  }

  /** Never resolves; rejects with the error. */
  promise(): Promise<never> {
    return this.#promise;
  }
}
