import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { BatchDataset } from '../engine/batch/batch-dataset.ts';
import { readBatchDataset } from '../engine/batch/read-batch-dataset.ts';
import { followOpening } from '../engine/opening-steps.ts';
import { sayMessage, translatorFor, type Translate } from '../messages/translator.ts';
import { exportFormats } from '../shared/export.ts';
import type { Language } from '../shared/language.ts';
import type { Result } from '../shared/problem.ts';
import { convert } from './convert.ts';
import { exportPage } from './export-page.ts';
import { exportPicture } from './export-picture.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { inspect } from './inspect.ts';
import { isPageName } from './is-page-name.ts';
import { readArguments, type ReadingOptions } from './read-arguments.ts';
import type { Shell } from './shell.ts';
import { validate } from './validate.ts';
import { visibleLine } from './visible-text.ts';

/** Does what was typed, and gives the code that the process ends with. Never rejects: what is wrong is said in a sentence. */
export async function runCommandLine(args: readonly string[], shell: Shell): Promise<ExitCode> {
  const { command, language } = readArguments(args, shell.locale);
  const say = translatorFor(language);
  try {
    switch (command.name) {
      case 'help':
        shell.print(`${say('cli.help', { not: '!=', formats: exportFormats.join(', ') })}\n`);
        return exitCode.fine;
      case 'version':
        shell.print(`${shell.version}\n`);
        return exitCode.fine;
      case 'none':
        shell.tell(`${visibleLine(sayMessage(say, command.problem))} ${say('cli.seeHelp')}\n`);
        return exitCode.unusable;
      case 'inspect':
        return await reading(command, shell, language, (read) => inspect(read, command.json, shell, language));
      case 'validate':
        return await reading(command, shell, language, (read) => validate(read, command.json, shell, language));
      case 'convert':
        return await reading(command, shell, language, (read) => convert(read, command, shell, language));
      case 'export':
        return await reading(command, shell, language, (read) =>
          isPageName(command.target)
            ? exportPage(read, command, shell, language)
            : exportPicture(read, command, shell, language),
        );
    }
  } catch (error) {
    if (shell.signal.aborted) return exitCode.ended;
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    shell.tell(`${visibleLine(say('cli.unexpected', { detail }))}\n`);
    return exitCode.unusable;
  }
}

/** Opens the file, does something with it, and leaves nothing behind. */
async function reading(
  { file, dateOrder }: ReadingOptions,
  shell: Shell,
  language: Language,
  use: (read: Result<BatchDataset>) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const scratchFolder = await mkdtemp(join(tmpdir(), 'chronotope-command-'));
  try {
    const path = resolve(shell.folder, file);
    const steps = followOpening(progress(shell, translatorFor(language)), shell.signal);
    const { resourcesFolder, dataFolder } = shell;
    const read = await readBatchDataset(
      { path, fileName: basename(path) },
      { resourcesFolder, dataFolder, scratchFolder, language, dateOrder, steps },
    );
    if (shell.isTerminal) shell.tell(clearedLine);
    try {
      // an opening that was ended may look like a file that cannot be read
      return shell.signal.aborted ? exitCode.ended : await use(read);
    } finally {
      if (read.ok) await read.value.close();
    }
  } finally {
    await rm(scratchFolder, { recursive: true, force: true }).catch(() => null);
  }
}

/** Back to the line's beginning, and nothing behind it. */
const clearedLine = '\r\u001B[K';

function progress(shell: Shell, say: Translate): Parameters<typeof followOpening>[0] {
  return (stage, done) => {
    if (!shell.isTerminal) return;
    const step = say(`opening.${stage}`);
    shell.tell(`${clearedLine}${done === null ? `${step}…` : say('opening.part', { step, done })}`);
  };
}
