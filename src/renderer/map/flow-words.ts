import { geodesicKm } from '../../kernels/great-circle.ts';
import { shortPlaceName } from '../../kernels/naming-place.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import type { Flow, Place, Source } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { flowLabelLines } from '../../messages/flow-label-lines.ts';
import type { TargetWords } from './target-words.ts';

/** A flow in words, with the works that say so. */
export interface FlowFacts extends TargetWords {
  /** Empty where there is nothing to be noted. */
  readonly note: string;
  readonly sources: readonly Source[];
}

/** All that is known of a flow: amount, kind and year, from where to where and how far that is, and who says so. */
export function flowFacts(summary: DatasetDocument, flow: Flow, language: Language): FlowFacts {
  const say = translatorFor(language);
  const [head, detail] = flowLabelLines(summary, flow, language);
  const places = [flow.from, ...flow.via, flow.to].map((id) => summary.places.find((place) => place.id === id));
  const nameOf = (id: string): string =>
    shortPlaceName(
      summary.places.find((place) => place.id === id),
      language,
    ) || id;
  const way = say('map.flow.way', { from: nameOf(flow.from), to: nameOf(flow.to) });
  const km = lengthOf(places);
  const length = km === null ? [] : [say('map.flow.length', { km: formatNumber(km, language) })];
  const certainty =
    flow.certainty === undefined
      ? []
      : [say('details.flowCertainty', { certainty: wordOf(say, 'certainty', flow.certainty) })];
  return {
    head,
    lines: [detail, way, ...length, ...certainty],
    note: flow.note === undefined ? '' : chooseText(flow.note, language).text,
    sources: flow.sources.flatMap((id) => summary.sources.find((source) => source.id === id) ?? []),
  };
}

/** The same in short, as a tooltip says it. */
export function flowWords(summary: DatasetDocument, flow: Flow, language: Language): TargetWords {
  const { head, lines, note, sources } = flowFacts(summary, flow, language);
  const names = [...new Set(sources.map(({ publisher, title }) => publisher ?? title))].join(', ');
  const source = names === '' ? [] : [translatorFor(language)('map.flow.source', { source: names })];
  return { head, lines: [...lines, ...source, ...(note === '' ? [] : [note])] };
}

/** Along great circles through all its places, km to three digits; null where one is not on the map. */
function lengthOf(places: readonly (Place | undefined)[]): number | null {
  let all = 0;
  for (const [at, place] of places.slice(1).entries()) {
    const [from, to] = [places[at]?.coordinates, place?.coordinates];
    if (from === undefined || to === undefined) return null;
    all += geodesicKm(from, to);
  }
  return Number(all.toPrecision(3));
}
