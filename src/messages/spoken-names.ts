import { languages } from '../shared/language.ts';
import type { TimeExtent } from '../shared/when.ts';
import { readDate } from './date-reading.ts';
import { countryName } from './facet-words.ts';
import { translatorFor, wordOf } from './translator.ts';

const wordList = { status: 'eventStatus', certainty: 'certainty', evidence: 'evidence' } as const;

/** What a search has to know of the languages of the interface: any of them may be typed. */
export const spokenNames = {
  namesOf: (facet: 'country' | keyof typeof wordList, id: string): readonly string[] =>
    languages.map((language) =>
      facet === 'country' ? countryName(id, language) : wordOf(translatorFor(language), wordList[facet], id),
    ),
  readDate: (text: string): TimeExtent | null => readDate(text),
};
