import { figureSourceWords } from '../../messages/figure-words.ts';
import type { PaperFigureLane, PictureSubject } from '../../paper/picture-subject.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { DrawnDataset } from './drawn-dataset.ts';

/** The lane of figures that every view of the window has: the dataset's opening view asks for it. Null: it has none. */
export function figureLaneOfDataset(
  { lists: { openingView, indicators, units } }: DrawnDataset,
  language: Language,
): PaperFigureLane | null {
  const asked = openingView?.figures;
  const rows = (asked?.rows ?? []).flatMap(({ indicator: id, name }) => {
    const indicator = indicators.find((one) => one.id === id);
    if (indicator === undefined) return [];
    const unit = units.find((one) => one.id === indicator.unit)?.name ?? {};
    return [{ indicator, name: chooseText(name, language).text, unit }];
  });
  return asked === undefined || rows.length === 0 ? null : { title: chooseText(asked.title, language).text, rows };
}

/** Whose figures are in that lane, in a line; none where there are none. */
export function originsOfFigureLane({ figureLane, lists, language }: PictureSubject): readonly string[] {
  if (figureLane === null) return [];
  const ids = new Set(figureLane.rows.flatMap(({ indicator }) => indicator.points.flatMap(({ sources }) => sources)));
  const works = figureSourceWords(
    lists.sources.filter(({ id }) => ids.has(id)),
    language,
  );
  return works === '' ? [] : [`${figureLane.title} — ${works}`];
}
