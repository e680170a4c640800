import { basename } from 'node:path';
import type { BatchDataset } from '../engine/batch/batch-dataset.ts';
import { writeWhole } from '../engine/files/write-whole.ts';
import { exportRecords } from '../engine/export/export-records.ts';
import { writePage } from '../engine/page/write-page.ts';
import { translatorFor } from '../messages/translator.ts';
import type { Language } from '../shared/language.ts';
import type { Problem, Result } from '../shared/problem.ts';
import { checkTarget, wantedRows } from './check-target.ts';
import { codeOfProblems, exitCode, type ExitCode } from './exit-code.ts';
import { problemLines } from './problem-lines.ts';
import type { PictureOptions } from './read-arguments.ts';
import type { Shell } from './shell.ts';
import { visibleLine } from './visible-text.ts';

/** Whether a page is wanted, and no picture. */
export function isPageName(target: string): boolean {
  return target.toLowerCase().endsWith('.html');
}

/**
 * Writes the events of a file, or those that pass the filters, as a page that carries them and the views with it. Rejects once the
 * shell's signal is aborted, and then nothing is written; nor is it where no event passes.
 */
export async function exportPage(
  read: Result<BatchDataset>,
  options: PictureOptions,
  shell: Shell,
  language: Language,
): Promise<ExitCode> {
  const say = translatorFor(language);
  const refuse = (problems: readonly Problem[], code: ExitCode = exitCode.unusable): ExitCode => {
    shell.tell(problemLines(problems, say));
    return code;
  };
  if (!read.ok) return refuse(read.problems);
  const { lists, columns, keeping, eventAt } = read.value;
  const target = await checkTarget(options, shell);
  if (!target.ok) return refuse(target.problems);
  const wanted = wantedRows(read.value, options.filters);
  if (!wanted.ok) return refuse(wanted.problems, wanted.code);
  const records = exportRecords({ lists, count: columns.count, keeping, eventAt }, wanted.rows, language);
  const { signal } = shell;
  const order = { fileName: basename(options.file), story: null, language };
  const written = await writeWhole(async () => [await writePage(records, order, shell)], target.value, signal);
  signal.throwIfAborted();
  if (!written.ok) return refuse(written.problems);
  shell.print(`${visibleLine(say('page.written', { events: wanted.rows.length, fileName: target.value.fileName }))}\n`);
  shell.tell(problemLines(lists.problems, say));
  return codeOfProblems(lists.problems, lists.rejected);
}
