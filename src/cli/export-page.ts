import { basename } from 'node:path';
import type { BatchDataset } from '../engine/batch/batch-dataset.ts';
import { writeWhole } from '../engine/files/write-whole.ts';
import { exportRecords } from '../engine/export/export-records.ts';
import type { LoadedDataset } from '../engine/dataset/loaded-dataset.ts';
import type { PageBeginning } from '../engine/page/page-of-records.ts';
import { writePage } from '../engine/page/write-page.ts';
import { translatorFor } from '../messages/translator.ts';
import type { Language } from '../shared/language.ts';
import { failure, success, type Result } from '../shared/problem.ts';
import { toldStory } from '../shared/story.ts';
import { checkTarget, wantedRows } from './check-target.ts';
import { codeOfProblems, type ExitCode } from './exit-code.ts';
import { problemLines } from './problem-lines.ts';
import { refusal } from './refusal.ts';
import type { PictureOptions } from './read-arguments.ts';
import type { Shell } from './shell.ts';
import { unknownId } from './unknown-id.ts';
import { visibleLine } from './visible-text.ts';

/**
 * Writes the events of a file, or those that pass the filters, as a page that carries them and the views with it, and begins
 * with a view or a story where one is asked for. Rejects once the
 * shell's signal is aborted, and then nothing is written; nor is it where no event passes.
 */
export async function exportPage(
  read: Result<BatchDataset>,
  options: PictureOptions,
  shell: Shell,
  language: Language,
): Promise<ExitCode> {
  const say = translatorFor(language);
  const refuse = refusal(shell, say);
  if (!read.ok) return refuse(read.problems);
  const { lists, columns, keeping, eventAt } = read.value;
  const target = await checkTarget(options, shell);
  if (!target.ok) return refuse(target.problems);
  const wanted = await wantedRows(read.value, options.filters, shell);
  if (!wanted.ok) return refuse(wanted.problems, wanted.code);
  const begins = beginningOf(lists, options.drawn);
  if (!begins.ok) return refuse(begins.problems);
  const records = exportRecords({ lists, count: columns.count, keeping, eventAt }, wanted.rows, language);
  const { signal } = shell;
  const order = { fileName: basename(options.file), begins: begins.value, language };
  const written = await writeWhole(async () => [await writePage(records, order, shell)], target.value, signal);
  signal.throwIfAborted();
  if (!written.ok) return refuse(written.problems);
  shell.print(`${visibleLine(say('page.written', { events: wanted.rows.length, fileName: target.value.fileName }))}\n`);
  shell.tell(problemLines(lists.problems, say));
  return codeOfProblems(lists.problems, lists.rejected);
}

/** Fails where there is no such view or story, or the story has no step to tell. */
function beginningOf(
  { offeredViews, openingView, stories }: LoadedDataset,
  asked: PictureOptions['drawn'],
): Result<PageBeginning | null> {
  if (asked === null) return success(null);
  const { kind, id } = asked;
  if (kind === 'view') {
    const views = [...offeredViews, ...(openingView === null ? [] : [openingView])];
    const view = views.find((one) => one.id === id);
    return view === undefined ? { ok: false, problems: unknownId('cli.noView', id, views) } : success({ kind, view });
  }
  const story = stories.find((one) => one.id === id);
  if (story === undefined) return { ok: false, problems: unknownId('cli.noStory', id, stories) };
  return toldStory(story).steps.length === 0 ? failure('cli.noSteps') : success({ kind, story });
}
