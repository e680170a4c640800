import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../shared/language.ts';
import type { Message } from '../shared/problem.ts';
import { english, type MessageKey } from './en.ts';
import { french } from './fr.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Says a message of the catalogue (ICU MessageFormat) in one language. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en: english, fr: french };

/** British dates and numbers in English: the day comes before the month, as in the catalogue. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** The BCP 47 tag by which `Intl` formats in a language of the interface. */
export function localeOf(language: Language): string {
  return locales[language];
}

const translators = new Map<Language, Translate>();

/** The same function for the same language, so that it can be a dependency. */
export function translatorFor(language: Language): Translate {
  const known = translators.get(language);
  if (known !== undefined) return known;
  const translate = createTranslator(language);
  translators.set(language, translate);
  return translate;
}

/** Messages are parsed when they are first said. */
function createTranslator(language: Language): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    let format = parsed.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(catalogues[language][key], locales[language], undefined, { ignoreTag: true });
      parsed.set(key, format);
    }
    return String(format.format({ ...values }));
  };
}

function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(english, key);
}

/** Says a message that came over the contract. A key that the catalogue lacks is a bug, and is shown as it is. */
export function sayMessage(translate: Translate, { key, values }: Message): string {
  return isMessageKey(key) ? translate(key, values) : key;
}

/** A word of a dataset (a status, a verdict …) as the catalogue says it; a word that it does not know stays as it is. */
export function wordOf(translate: Translate, list: string, word: string): string {
  const key = `${list}.${word}`;
  return isMessageKey(key) ? translate(key) : word;
}
