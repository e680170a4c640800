import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor, wordOf } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Flow } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { chooseText, type Language, type LocalText } from '../../shared/language.ts';

interface FlowWords {
  /** "Gebeng → Kalgoorlie → Japan" */
  readonly course: string;
  /** "Rare-earth magnets: 656 t" */
  readonly amount: string;
  /** "measured · October 2025" */
  readonly detail: string;
}

interface Named {
  readonly id: string;
  readonly name: LocalText;
}

/** A flow in words. What has no figure is told without one. */
export function flowWords(flow: Flow, summary: DatasetDocument, language: Language): FlowWords {
  const say = translatorFor(language);
  const nameOf = (terms: readonly Named[], id: string): string => {
    const term = terms.find((one) => one.id === id);
    return term === undefined ? id : chooseText(term.name, language).text;
  };
  const { from, via, to, commodity, value, unit, kind, certainty } = flow;
  const course = [from, ...via, to].map((id) => nameOf(summary.places, id)).join(' → ');
  const what = capitalised(nameOf(summary.commodities, commodity), language);
  const detail = [wordOf(say, 'map.flow', kind), formatWhen(flow.when, language)];
  if (certainty !== undefined) {
    detail.push(say('details.flowCertainty', { certainty: wordOf(say, 'certainty', certainty) }));
  }
  const amount = value === undefined ? '' : formatNumber(value, language);
  return {
    course,
    amount:
      value === undefined
        ? what
        : say('map.flow.amount', {
            commodity: what,
            amount,
            unit: unit === undefined ? '' : nameOf(summary.units, unit),
          }),
    detail: detail.join(' · '),
  };
}

function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
