import { figureOrigins } from '../../kernels/figure-origins.ts';
import { editionWords, figureSourceWords } from '../../messages/figure-words.ts';
import type { PictureSubject } from '../../paper/picture-subject.ts';
import { chooseText } from '../../shared/language.ts';

/** Whose figures of countries are on a map, of which editions, in a line; none where there are none. */
export function originsOfFigures({ figures, lists, language }: PictureSubject): readonly string[] {
  if (figures === null) return [];
  const { editions, works } = figureOrigins(figures.year.figures, lists.sources);
  const name = chooseText(figures.indicator.name, language).text;
  const said = [editionWords(editions, language), figureSourceWords(works, language)].filter((words) => words !== '');
  return said.length === 0 ? [] : [`${name} — ${said.join(' — ')}`];
}
