import type { Source } from '../shared/dataset.ts';
import type { Language } from '../shared/language.ts';
import { formatWhen } from './when-words.ts';

/** A source as it is offered to be chosen. */
export interface NamedSource {
  /** Its id. */
  readonly key: string;
  readonly title: string;
  /** What tells it from others of its title: who published it, and when. Empty where neither is known. */
  readonly detail: string;
  /** Its date in EDTF, by which it is found too. */
  readonly foundBy: string;
}

export function namedSource({ id, title, publisher = '', date }: Source, language: Language): NamedSource {
  const published = date === undefined ? '' : formatWhen(date, language);
  const detail = [publisher, published].filter((part) => part !== '').join(' · ');
  return { key: id, title, detail, foundBy: date?.edtf ?? '' };
}
