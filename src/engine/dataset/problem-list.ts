import type { Message, Problem } from '../../shared/problem.ts';

/** More are counted and not listed. */
const longestList = 1_000;

/** What went wrong while a file was read: the first problems in full, the rest counted. */
export class ProblemList {
  readonly #listed: Problem[] = [];
  #unlisted = 0;
  #rejected = 0;

  /** Something was changed or left out; the record was kept. */
  warn(path: string, message: Message): void {
    this.#add({ path, message, severity: 'warning' });
  }

  /** Why a record was left out; counted by `reject`, once a record. */
  error(path: string, message: Message): void {
    this.#add({ path, message, severity: 'error' });
  }

  /** One record was left out. */
  reject(): void {
    this.#rejected += 1;
  }

  /** How many records were left out. */
  get rejected(): number {
    return this.#rejected;
  }

  /** The problems in the order in which they were found; the last line says how many more there were. */
  list(): readonly Problem[] {
    if (this.#unlisted === 0) return [...this.#listed];
    const more: Message = { key: 'problem.more', values: { count: this.#unlisted } };
    return [...this.#listed, { path: '', message: more, severity: 'warning' }];
  }

  #add(problem: Problem): void {
    if (this.#listed.length < longestList) this.#listed.push(problem);
    else this.#unlisted += 1;
  }
}
