import { basename } from 'node:path';
import type { BatchDataset } from '../engine/batch/batch-dataset.ts';
import { rowsOfView } from '../engine/batch/passing-rows.ts';
import { pointsOfViews } from '../engine/gazetteer/points-of-views.ts';
import { handoutOfStory } from '../engine/pictures/handout-of-story.ts';
import { makeHandout } from '../engine/pictures/make-handout.ts';
import { makePicture, type MadePicture, type PictureOrder } from '../engine/pictures/make-picture.ts';
import { subjectOfRows, wordsOfPicture } from '../engine/pictures/picture-of-dataset.ts';
import { pictureOfView } from '../engine/pictures/picture-of-view.ts';
import type { Language } from '../shared/language.ts';
import { drawnRows } from '../paper/drawn-rows.ts';
import type { Problem } from '../shared/problem.ts';
import type { PictureFormat } from '../shared/picture.ts';
import type { SavedView } from '../shared/view.ts';
import { gazetteerOf, problemsOf, wantedRows } from './check-target.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import type { PictureOptions } from './read-arguments.ts';
import type { Shell } from './shell.ts';
import { unknownId } from './unknown-id.ts';

/** What is drawn and what is told of it; or why nothing is, and the code to end with. */
type WantedPicture =
  | {
      readonly ok: true;
      readonly told: {
        readonly key: 'paper.written' | 'paper.handoutWritten';
        readonly values: Readonly<Record<string, number>>;
      };
      /** Of what is drawn. */
      readonly views: readonly Pick<SavedView, 'layers'>[];
      make(resourcesFolder: string, signal: AbortSignal): Promise<MadePicture>;
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly code: ExitCode };

/** The picture that a command asks for: of all events that pass its filters, of a view, or of a story. */
export async function pictureToMake(
  dataset: BatchDataset,
  options: PictureOptions,
  format: PictureFormat,
  shell: Shell,
  language: Language,
): Promise<WantedPicture> {
  switch (options.drawn?.kind) {
    case 'view':
      return await ofView(dataset, options, options.drawn.id, format, shell, language);
    case 'story':
      return await ofStory(dataset, options, options.drawn.id, format, shell, language);
    case undefined:
      return await ofRows(dataset, options, format, shell, language);
  }
}

async function ofRows(
  dataset: BatchDataset,
  options: PictureOptions,
  format: PictureFormat,
  shell: Shell,
  language: Language,
): Promise<WantedPicture> {
  const wanted = await wantedRows(dataset, options.filters, shell);
  if (!wanted.ok) return wanted;
  const { rows, filter } = wanted;
  const subject = subjectOfRows(dataset, rows, filter, language);
  const words = wordsOfPicture(dataset, rows, { fileName: basename(options.file), filter }, language);
  return made({ ...options, subject, words, format, listsSources: true }, []);
}

async function ofView(
  dataset: BatchDataset,
  options: PictureOptions,
  id: string,
  format: PictureFormat,
  shell: Shell,
  language: Language,
): Promise<WantedPicture> {
  const { lists } = dataset;
  const views = [...lists.offeredViews, ...(lists.openingView === null ? [] : [lists.openingView])];
  const saved = views.find((view) => view.id === id);
  if (saved === undefined) return refused('cli.noView', id, views);
  const about = { fileName: basename(options.file), language };
  const points = await pointsOfViews({ ...lists, ...dataset }, [saved], () => gazetteerOf(shell));
  const picture = pictureOfView(dataset, saved, (view) => rowsOfView(dataset, view, points), about);
  return made({ ...options, ...picture, format, listsSources: true }, [saved]);
}

function made(order: PictureOrder, views: readonly SavedView[]): WantedPicture {
  const events = drawnRows(order.subject).inside.length;
  return {
    ok: true,
    told: { key: 'paper.written', values: { events } },
    views: order.shows === 'timeline' ? [] : views,
    make: (resourcesFolder, signal) => makePicture(order, resourcesFolder, signal),
  };
}

async function ofStory(
  dataset: BatchDataset,
  { file, paper, withoutNotes }: PictureOptions,
  id: string,
  format: PictureFormat,
  shell: Shell,
  language: Language,
): Promise<WantedPicture> {
  const { stories } = dataset.lists;
  const story = stories.find((one) => one.id === id);
  if (story === undefined) return refused('cli.noStory', id, stories);
  const refuse = (key: string): WantedPicture => ({
    ok: false,
    problems: problemsOf(key, {}),
    code: exitCode.unusable,
  });
  if (format !== 'pdf') return refuse('cli.handoutIsPdf');
  const about = { fileName: basename(file), paper, language, withoutNotes };
  const views = story.steps.map(({ view }) => view);
  const points = await pointsOfViews({ ...dataset.lists, ...dataset }, views, () => gazetteerOf(shell));
  const handout = handoutOfStory(dataset, story, (view) => rowsOfView(dataset, view, points), about);
  if (handout === null) return refuse('cli.noSteps');
  return {
    ok: true,
    told: { key: 'paper.handoutWritten', values: { steps: handout.steps.length } },
    views,
    make: (resourcesFolder, signal) => makeHandout(handout, resourcesFolder, signal),
  };
}

/** There is none of this id: those that there are, are named. */
function refused(
  key: 'cli.noView' | 'cli.noStory',
  id: string,
  known: readonly Pick<SavedView, 'id'>[],
): WantedPicture {
  return { ok: false, problems: unknownId(key, id, known), code: exitCode.unusable };
}
