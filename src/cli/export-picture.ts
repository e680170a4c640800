import { basename } from 'node:path';
import type { BatchDataset } from '../engine/batch/batch-dataset.ts';
import { writeWhole } from '../engine/files/write-whole.ts';
import { translatorFor } from '../messages/translator.ts';
import type { Language } from '../shared/language.ts';
import { pictureFormats } from '../shared/picture.ts';
import type { Result } from '../shared/problem.ts';
import { checkTarget, problemsOf } from './check-target.ts';
import { codeOfProblems, type ExitCode } from './exit-code.ts';
import { pictureToMake } from './picture-to-make.ts';
import { problemLines } from './problem-lines.ts';
import { refusal } from './refusal.ts';
import type { PictureOptions } from './read-arguments.ts';
import type { Shell } from './shell.ts';
import { undrawnMaps } from './undrawn-maps.ts';
import { visibleLine } from './visible-text.ts';

/**
 * Draws a file as a picture, or a story of it as a handout. Its format follows from the target's name. Rejects once the shell's
 * signal is aborted, and then nothing is written; nor is it where no event passes.
 */
export async function exportPicture(
  read: Result<BatchDataset>,
  options: PictureOptions,
  shell: Shell,
  language: Language,
): Promise<ExitCode> {
  const say = translatorFor(language);
  const refuse = refusal(shell, say);
  if (!read.ok) return refuse(read.problems);
  const dataset = read.value;
  const format = pictureFormats.find((each) => options.target.toLowerCase().endsWith(`.${each}`));
  if (format === undefined) {
    const formats = [...pictureFormats, 'html'].join(', ');
    return refuse(problemsOf('cli.noPicture', { fileName: basename(options.target), formats }));
  }
  const target = await checkTarget(options, shell);
  if (!target.ok) return refuse(target.problems);
  const wanted = await pictureToMake(dataset, options, format, shell, language);
  if (!wanted.ok) return refuse(wanted.problems, wanted.code);
  const picture = await wanted.make(shell.resourcesFolder, shell.signal);
  const written = await writeWhole(() => [picture.bytes], target.value, shell.signal);
  shell.signal.throwIfAborted();
  if (!written.ok) return refuse(written.problems);
  const { pages, missing } = picture;
  const { fileName } = target.value;
  shell.print(`${visibleLine(say(wanted.told.key, { ...wanted.told.values, pages, fileName }))}\n`);
  const maps = undrawnMaps(wanted.views).map((name) => say('picture.mapName', { fileName: name }));
  if (maps.length > 0) {
    shell.tell(`${visibleLine(say('picture.withoutMaps', { count: maps.length, names: maps.join(', ') }))}\n`);
  }
  if (missing.length > 0) {
    shell.tell(`${visibleLine(say('paper.missing', { count: missing.length, letters: missing.join(' ') }))}\n`);
  }
  const { lists } = dataset;
  shell.tell(problemLines(lists.problems, say));
  return codeOfProblems(lists.problems, lists.rejected);
}
