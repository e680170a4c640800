import type { Translate } from '../messages/translator.ts';
import type { Problem } from '../shared/problem.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { problemLines } from './problem-lines.ts';
import type { Shell } from './shell.ts';

/** Tells why a command does nothing, and the code that it ends with: `unusable` where no other is given. */
export type Refuse = (problems: readonly Problem[], code?: ExitCode) => ExitCode;

export function refusal(shell: Pick<Shell, 'tell'>, say: Translate): Refuse {
  return (problems, code = exitCode.unusable) => {
    shell.tell(problemLines(problems, say));
    return code;
  };
}
