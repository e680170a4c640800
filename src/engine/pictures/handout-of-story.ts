import { rowsOfIds } from './rows-of-ids.ts';
import { hasFiguresIn } from '../../kernels/figure-rows.ts';
import { viewOfSaved } from '../../kernels/view-of-saved.ts';
import { translatorFor } from '../../messages/translator.ts';
import { untitledStepWords } from '../../messages/untitled-step-words.ts';
import { timesWords } from '../../messages/zone-names.ts';
import type { HandoutRequest, HandoutStep } from '../../paper/handout-pages.ts';
import { sizeOfPaper } from '../../paper/paper-size.ts';
import type { PictureSubject } from '../../paper/picture-subject.ts';
import type { PaperName } from '../../shared/picture.ts';
import { chooseText, type Language, type LocalText } from '../../shared/language.ts';
import { toldStory, type Story, type StoryStep } from '../../shared/story.ts';
import type { View } from '../../shared/view.ts';
import type { DrawnDataset } from './drawn-dataset.ts';
import { lackingFigures } from './figures-not-drawn.ts';
import { originsOfFigures } from './origins-of-figures.ts';
import { subjectOfView } from './picture-of-view.ts';
import { originsOfFigureLane } from './figure-lane-of-view.ts';
import { toldTitles } from './told-titles.ts';

export interface HandoutAbout {
  readonly fileName: string;
  readonly paper: PaperName;
  readonly language: Language;
  /** For who listens, and not for who speaks. */
  readonly withoutNotes: boolean;
}

/**
 * A story as a handout: the steps that an audience is told, and the sources that they rest on, in the order in which they are
 * first named. `rowsOf`: the rows that pass the filters and the brush of a view. Null: no step is told.
 */
export function handoutOfStory(
  dataset: DrawnDataset,
  story: Story,
  rowsOf: (view: View) => Iterable<number>,
  { fileName, paper, language, withoutNotes }: HandoutAbout,
): HandoutRequest | null {
  const { lists, columns } = dataset;
  const say = translatorFor(language);
  const { steps } = toldStory(story);
  if (steps.length === 0) return null;
  const ids = [...new Set(steps.flatMap(({ sources }) => sources))];
  const sources = ids.flatMap((id) => lists.sources.find((source) => source.id === id) ?? []);
  const numberOf = new Map(sources.map(({ id }, at) => [id, at]));
  const words = (text: LocalText | undefined): string => (text === undefined ? '' : chooseText(text, language).text);
  const hidden = story.steps.length - steps.length;
  const minutes = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  const clocks = [...new Set(steps.map(({ view }) => view.timeZone ?? null))];
  const told = steps.map((step): HandoutStep => {
    const view = viewOfSaved(lists.places, columns, step.view);
    const subject = withFiguresInSight(subjectOfView(dataset, rowsOf(view), view, language));
    const lacking = lackingFigures(dataset, subject, view.layers);
    return {
      subject,
      title: titleOfStep(dataset, step, language),
      text: words(step.text),
      notes: withoutNotes ? '' : words(step.notes),
      sources: step.sources.flatMap((id) => numberOf.get(id) ?? []).toSorted((a, b) => a - b),
      foot: [
        ...originsOfFigureLane(subject),
        ...originsOfFigures(subject),
        ...(lacking === null ? [] : [say('paper.noFigures', { name: lacking })]),
      ],
    };
  });
  return {
    words: {
      title: words(story.title),
      summary: [
        [
          words(lists.title),
          say('paper.steps', { count: steps.length }),
          minutes === 0 ? '' : say('story.minutes', { minutes: Number(minutes.toFixed(1)) }),
          hidden === 0 ? '' : say('paper.hiddenSteps', { count: hidden }),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      ],
      foot: [say('paper.origin', { fileName }), ...clocks.map((zone) => timesWords(zone, language))],
      timelineFoot: [],
      mapFoot: [say('map.attribution'), say('paper.boundaries')],
    },
    paper: sizeOfPaper(paper),
    sources,
    steps: told,
  };
}

/** An audience sees what there is: no lane of figures that has none in the time of the step. */
function withFiguresInSight(subject: PictureSubject): PictureSubject {
  const { figureLane, timeExtent } = subject;
  const indicators = figureLane?.rows.map(({ indicator }) => indicator) ?? [];
  return hasFiguresIn(indicators, timeExtent) ? subject : { ...subject, figureLane: null };
}

/** Its own, else that of the first event that its view has chosen, else the days that it shows. */
function titleOfStep({ columns }: DrawnDataset, step: StoryStep, language: Language): string {
  const { title, view } = step;
  const [first] = view.selection ?? [];
  const [row] = first === undefined ? [] : rowsOfIds(columns, [first]);
  const ofEvent = row === undefined ? '' : toldTitles(columns, language).title(row).text;
  const own = title === undefined ? ofEvent : chooseText(title, language).text;
  return own === '' ? untitledStepWords(step, language) : own;
}
