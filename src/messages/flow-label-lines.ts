import { formatNumber } from './number-words.ts';
import { translatorFor, wordOf } from './translator.ts';
import { formatWhen } from './when-words.ts';
import type { Flow, Term } from '../shared/dataset.ts';
import type { DatasetDocument } from '../shared/dataset-document.ts';
import { chooseText, type Language } from '../shared/language.ts';

/** The lists that name what flows, and its units. */
type FlowTerms = Pick<DatasetDocument, 'commodities' | 'units'>;
type FlowLines = readonly [string, string];

/** Formatting a date costs more than all else of a label, and the map asks for it in every frame of a pan. */
const known = new WeakMap<Flow, Map<Language, FlowLines>>();

/** "Rare-earth magnets: 656 t" and, under it, "measured, Oct 2025". */
export function flowLabelLines(lists: FlowTerms, flow: Flow, language: Language): FlowLines {
  const byLanguage = known.get(flow) ?? new Map<Language, FlowLines>();
  const lines = byLanguage.get(language) ?? composeLines(lists, flow, language);
  known.set(flow, byLanguage.set(language, lines));
  return lines;
}

function composeLines(lists: FlowTerms, flow: Flow, language: Language): FlowLines {
  const say = translatorFor(language);
  const commodity = capitalised(nameOf(lists.commodities, flow.commodity, language), language);
  const detail = { kind: wordOf(say, 'map.flow', flow.kind), when: formatWhen(flow.when, language) };
  if (flow.value === undefined) return [commodity, say('map.flow.detail', detail)];
  const amount = formatNumber(flow.value, language);
  const unit = flow.unit === undefined ? '' : nameOf(lists.units, flow.unit, language);
  return [say('map.flow.amount', { commodity, amount, unit }), say('map.flow.detail', detail)];
}

function nameOf(terms: readonly Term[], id: string, language: Language): string {
  const term = terms.find((candidate) => candidate.id === id);
  return term === undefined ? id : chooseText(term.name, language).text;
}

function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
