/** A sentence of the catalogue with its values: said in the reader's language when it is shown. */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * One thing wrong in a file or a request.
 * `path` names the place, as in `events[3].when`; empty when it is the whole file.
 * An error means that the record was left out; a warning, that it was kept.
 */
export interface Problem {
  readonly path: string;
  readonly message: Message;
  readonly severity: 'error' | 'warning';
}

/** An expected failure is a value; bugs throw. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Why a file could not be read: each sentence may name it, also one that points at a place in it. */
export function ofFile<T>(read: Result<T>, fileName: string): Result<T> {
  if (read.ok) return read;
  const problems = read.problems.map((problem): Problem => {
    const { key, values } = problem.message;
    return { ...problem, message: { key, values: { ...values, fileName } } };
  });
  return { ok: false, problems };
}

/** A failure with one error. */
export function failure(key: string, values?: Message['values'], path = ''): Result<never> {
  const message = values === undefined ? { key } : { key, values };
  return { ok: false, problems: [{ path, message, severity: 'error' }] };
}
