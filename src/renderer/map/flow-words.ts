import { translatorFor } from '../../messages/translator.ts';
import type { Flow } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { flowLabelLines } from './flow-label-lines.ts';
import { shortPlaceName } from './place-names.ts';
import type { TargetWords } from './target-words.ts';

/** All that is known of a flow: amount, kind and year, from where to where, who says so, and what is to be noted. */
export function flowWords(summary: DatasetDocument, flow: Flow, language: Language): TargetWords {
  const say = translatorFor(language);
  const [head, detail] = flowLabelLines(summary, flow, language);
  const nameOf = (id: string): string =>
    shortPlaceName(
      summary.places.find((place) => place.id === id),
      language,
    ) || id;
  const way = say('map.flow.way', { from: nameOf(flow.from), to: nameOf(flow.to) });
  const says = publishersOf(summary, flow);
  const source = says === '' ? [] : [say('map.flow.source', { source: says })];
  const note = flow.note === undefined ? [] : [chooseText(flow.note, language).text];
  return { head, lines: [detail, way, ...source, ...note] };
}

function publishersOf({ sources }: DatasetDocument, flow: Flow): string {
  const names = flow.sources.flatMap((id) => {
    const source = sources.find((each) => each.id === id);
    return source === undefined ? [] : [source.publisher ?? source.title];
  });
  return [...new Set(names)].join(', ');
}
