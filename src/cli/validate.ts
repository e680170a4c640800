import type { BatchDataset } from '../engine/batch/batch-dataset.ts';
import { sayMessage, translatorFor } from '../messages/translator.ts';
import type { Language } from '../shared/language.ts';
import type { Result } from '../shared/problem.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { problemLines } from './problem-lines.ts';
import type { Shell } from './shell.ts';
import { visibleJson } from './visible-text.ts';

/** Prints all that is wrong with a file, warnings too, and ends with 0 only where nothing is. */
export function validate(read: Result<BatchDataset>, json: boolean, shell: Shell, language: Language): ExitCode {
  const say = translatorFor(language);
  const problems = read.ok ? [...read.value.lists.problems, ...read.value.recordProblems()] : read.problems;
  if (json) {
    const told = problems.map(({ path, message, severity }) => ({ path, message: sayMessage(say, message), severity }));
    shell.print(`${visibleJson({ valid: problems.length === 0, problems: told })}\n`);
  } else if (problems.length === 0) shell.print(`${say('cli.valid')}\n`);
  else if (read.ok) shell.print(problemLines(problems, say));
  else shell.tell(problemLines(problems, say));
  if (!read.ok) return exitCode.unusable;
  return problems.length === 0 ? exitCode.fine : exitCode.problems;
}
