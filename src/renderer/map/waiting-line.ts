interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly answer: (answer: Promise<Answer | null> | null) => void;
}

/** Work that is done a few at a time, in its order; what nobody wants any more before its turn is not done. */
export class WaitingLine<Job, Answer> {
  readonly #work: (job: Job) => Promise<Answer | null>;
  readonly #mostUnderWay: number;
  #waiting: readonly Waiting<Job, Answer>[] = [];
  #underWay = 0;

  constructor(mostUnderWay: number, work: (job: Job) => Promise<Answer | null>) {
    this.#mostUnderWay = mostUnderWay;
    this.#work = work;
  }

  /** What `work` answers; null where the signal came before its turn. */
  ask(job: Job, signal: AbortSignal): Promise<Answer | null> {
    if (signal.aborted) return Promise.resolve(null);
    return new Promise((resolve) => {
      const own = { job, answer: resolve };
      this.#waiting = [...this.#waiting, own];
      signal.addEventListener('abort', () => this.#drop(own), { once: true });
      this.#workOn();
    });
  }

  #drop(dropped: Waiting<Job, Answer>): void {
    if (!this.#waiting.includes(dropped)) return;
    this.#waiting = this.#waiting.filter((one) => one !== dropped);
    dropped.answer(null);
  }

  #workOn(): void {
    const [next, ...rest] = this.#waiting;
    if (next === undefined || this.#underWay >= this.#mostUnderWay) return;
    this.#waiting = rest;
    this.#underWay += 1;
    const done = this.#work(next.job).finally(() => {
      this.#underWay -= 1;
      this.#workOn();
    });
    next.answer(done);
  }
}
