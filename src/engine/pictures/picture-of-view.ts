import { activeFilters } from '../../kernels/active-filters.ts';
import { columnsInZone } from '../../kernels/columns-in-zone.ts';
import { asksForEvents, flowsOfPassing } from '../../kernels/related-flows.ts';
import { viewOfSaved } from '../../kernels/view-of-saved.ts';
import { extentWords } from '../../messages/extent-words.ts';
import { filterWords } from '../../messages/filter-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { timesWords } from '../../messages/zone-names.ts';
import { drawnRows } from '../../paper/drawn-rows.ts';
import type { PictureWords } from '../../paper/picture-pages.ts';
import type { PictureSubject } from '../../paper/picture-subject.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { PictureRequest } from '../../shared/picture.ts';
import type { SavedView, View } from '../../shared/view.ts';
import type { DrawnDataset } from './drawn-dataset.ts';
import { lackingFigures } from './figures-not-drawn.ts';
import { figuresOfView } from './figures-of-view.ts';
import { originsOfFigures } from './origins-of-figures.ts';
import { lanesOfView } from './lanes-of-view.ts';
import { rowsOfIds } from './rows-of-ids.ts';
import { originsOfFigureLane, figureLaneOfDataset } from './figure-lane-of-view.ts';
import { toldTitles } from './told-titles.ts';

/** A view of a dataset as a picture. `rowsOf`: the rows that pass the filters and the brush of a view. */
export function pictureOfView(
  dataset: DrawnDataset,
  saved: SavedView,
  rowsOf: (view: View) => Iterable<number>,
  { fileName, language }: { readonly fileName: string; readonly language: Language },
): { readonly subject: PictureSubject; readonly words: PictureWords } {
  const view = viewOfSaved(dataset.lists.places, dataset.columns, saved);
  const subject = subjectOfView(dataset, rowsOf(view), view, language);
  const name = chooseText(saved.name ?? {}, language).text;
  return { subject, words: wordsOfView(dataset, subject, { fileName, isEdited: false, view, name }, language) };
}

/** What a window shows of a view: `rows` pass its filters and its brush. */
export function subjectOfView(
  dataset: DrawnDataset,
  rows: Iterable<number>,
  view: PictureRequest['view'],
  language: Language,
): PictureSubject {
  const { lists, statuses } = dataset;
  const columns = columnsInZone(dataset.columns, dataset.timeZones, view.timeZone);
  const mask = new Uint16Array(columns.count).fill(1);
  for (const row of rows) mask[row] = 0;
  // the brush is in the mask
  const flows = asksForEvents(view.filters)
    ? flowsOfPassing(lists.flows, lists.places, columns, mask, null)
    : lists.flows;
  return {
    lists: { ...lists, statuses, flows },
    columns,
    titles: toldTitles(columns, language),
    mask,
    lanes: lanesOfView({ ...dataset, columns }, view.lanes, language),
    timeExtent: view.timeExtent,
    mapExtent: view.mapExtent,
    outline: view.filters.outline?.corners ?? null,
    scope: 'window',
    brush: view.brush,
    selected: new Set(rowsOfIds(columns, view.selection).filter((row) => mask[row] === 0)),
    layers: view.layers,
    figures: figuresOfView(dataset, view),
    figureLane: figureLaneOfDataset(dataset, language),
    language,
  };
}

/** What is said around it: its name, how many events of how many, the time that it shows, what its filters ask. */
export function wordsOfView(
  dataset: DrawnDataset,
  subject: PictureSubject,
  {
    fileName,
    isEdited,
    view,
    name,
  }: {
    readonly fileName: string;
    readonly isEdited: boolean;
    readonly view: PictureRequest['view'];
    readonly name: string;
  },
  language: Language,
): PictureWords {
  const { lists, columns } = dataset;
  const say = translatorFor(language);
  const lacking = lackingFigures(dataset, subject, view.layers);
  const title = chooseText(lists.title, language).text;
  const [first] = view.filters.chain === null ? [] : rowsOfIds(columns, [view.filters.chain]);
  const chain = first === undefined ? null : { title: subject.titles.title(first).text };
  const asked = activeFilters(view).map((filter) => filterWords(filter, { ...view, chain }, lists, language));
  return {
    title: name === '' ? title || fileName : name,
    summary: [
      [
        ...(name === '' || title === '' ? [] : [title]),
        say('status.shown', { shown: drawnRows(subject).inside.length, total: columns.count }),
        extentWords(view.timeExtent, language),
      ].join(' · '),
      ...(asked.length === 0 ? [] : [say('paper.filters', { filters: asked.join(' · ') })]),
    ],
    foot: [say(isEdited ? 'paper.originEdited' : 'paper.origin', { fileName }), timesWords(view.timeZone, language)],
    timelineFoot: originsOfFigureLane(subject),
    mapFoot: [
      say('map.attribution'),
      say('paper.boundaries'),
      ...originsOfFigures(subject),
      ...(lacking === null ? [] : [say('paper.noFigures', { name: lacking })]),
    ],
  };
}
