import type { Problem } from '../shared/problem.ts';

/** How a command ends, for scripts; told in `--help`. */
export const exitCode = {
  /** All was read. */
  fine: 0,
  /** Some of it was left out; to `validate`: something is wrong with it; to `convert` and `export`: no event passes the filters. */
  problems: 1,
  /** Nothing could be done: no such file, no format that is known, no such command. */
  unusable: 2,
  /** Ended from outside, as by Ctrl+C. */
  ended: 130,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Of a file that was read with these problems: warnings leave nothing out. */
export function codeOfProblems(problems: readonly Problem[], rejected: number): ExitCode {
  const hasLost = rejected > 0 || problems.some(({ severity }) => severity === 'error');
  return hasLost ? exitCode.problems : exitCode.fine;
}
