import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { BatchDataset } from '../engine/batch/batch-dataset.ts';
import { readFilters } from '../engine/batch/batch-filter.ts';
import { passingRows } from '../engine/batch/passing-rows.ts';
import { isSameFile } from '../engine/files/is-same-file.ts';
import { writeWhole } from '../engine/files/write-whole.ts';
import { makePicture, pictureFormats } from '../engine/pictures/make-picture.ts';
import { subjectOfRows, wordsOfPicture } from '../engine/pictures/picture-of-dataset.ts';
import { translatorFor } from '../messages/translator.ts';
import type { Language } from '../shared/language.ts';
import { failure, type Problem, type Result } from '../shared/problem.ts';
import { codeOfProblems, exitCode, type ExitCode } from './exit-code.ts';
import { problemLines } from './problem-lines.ts';
import type { PictureOptions } from './read-arguments.ts';
import type { Shell } from './shell.ts';
import { visibleLine } from './visible-text.ts';

/** Draws the events of a file, or those that pass the filters, as a picture. Its format follows from the target's name. */
export async function exportPicture(
  read: Result<BatchDataset>,
  options: PictureOptions,
  shell: Shell,
  language: Language,
): Promise<ExitCode> {
  const say = translatorFor(language);
  const refuse = (problems: readonly Problem[]): ExitCode => {
    shell.tell(problemLines(problems, say));
    return exitCode.unusable;
  };
  const refuseFor = (key: string, values: Readonly<Record<string, string>>): ExitCode => {
    const refused = failure(key, values);
    return refuse(refused.ok ? [] : refused.problems);
  };
  if (!read.ok) return refuse(read.problems);
  const dataset = read.value;
  const path = resolve(shell.folder, options.target);
  const fileName = basename(path);
  const format = pictureFormats.find((each) => fileName.toLowerCase().endsWith(`.${each}`));
  if (format === undefined) return refuseFor('cli.noPicture', { fileName, formats: pictureFormats.join(', ') });
  if (await isSameFile(path, resolve(shell.folder, options.file))) return refuseFor('cli.targetIsSource', { fileName });
  const about = await stat(path).catch(() => null);
  if (about !== null && (!options.force || !about.isFile())) return refuseFor('cli.targetExists', { fileName });
  const filter = readFilters(options.filters, dataset);
  if (!filter.ok) return refuse(filter.problems);
  const rows = passingRows(dataset, filter.value);
  const subject = subjectOfRows(dataset, rows, language);
  const words = wordsOfPicture(dataset, rows, { fileName: basename(options.file), filters: options.filters }, language);
  const order = {
    subject,
    words,
    format,
    paper: options.paper,
    shows: options.shows,
    dotsPerInch: options.dotsPerInch,
  };
  const picture = await makePicture(order, shell.resourcesFolder);
  const target = { path, fileName, mayReplace: options.force };
  const written = await writeWhole(() => [picture.bytes], target, shell.signal);
  shell.signal.throwIfAborted();
  if (!written.ok) return refuse(written.problems);
  const { pages, missing } = picture;
  shell.print(`${visibleLine(say('paper.written', { events: rows.length, pages, fileName }))}\n`);
  if (missing.length > 0) {
    shell.tell(`${visibleLine(say('paper.missing', { count: missing.length, letters: missing.join(' ') }))}\n`);
  }
  const { lists } = dataset;
  shell.tell(problemLines(lists.problems, say));
  return codeOfProblems(lists.problems, lists.rejected);
}
