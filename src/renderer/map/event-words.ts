import { unsaidNames } from '../../kernels/said-names.ts';
import { namingPlace, shortPlaceName } from '../../kernels/naming-place.ts';
import { translatorFor } from '../../messages/translator.ts';
import { whenOnClock } from '../../messages/when-on-clock.ts';
import type { Language } from '../../shared/language.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { placesOfRow } from './event-places.ts';

/** "Trump–Lee summit, 29 Oct 2025, Gyeongju"; the place is left out where the title says it. */
export function eventWords(document: OpenDocument, row: number, place: string, language: Language): string {
  const say = translatorFor(language);
  const title = titleOf(document, row, language);
  const when = whenWords(document, row, language);
  const repeats = unsaidNames([place], title).length === 0;
  return repeats ? say('map.eventOnly', { title, when }) : say('map.eventAt', { title, when, place });
}

/** "30 Oct 2025 · Busan": the line under a title, without the place where the title says it. */
export function whenAndPlace(when: string, place: string, title: string): string {
  return [when, ...unsaidNames([place], title)].join(' · ');
}

export function whenWords(document: OpenDocument, row: number, language: Language): string {
  return whenOnClock(document, row, edtfOf(document, row), language);
}

/** The name of the event's city, else of its first place. */
export function placeWords(document: OpenDocument, row: number, language: Language): string {
  return shortPlaceName(namingPlace(document.summary.places, placesOfRow(document, row)), language);
}
