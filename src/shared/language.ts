/** The languages of the interface. Texts of a dataset may have more (see `LocalText`). */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** The language of the interface for a system that prefers these BCP 47 tags, first before last; else English. */
export function systemLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    // `fr-CA` and `fr_CA` are French; `frr`, another language, is not
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const spoken = languages.find((language) => language === primary);
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}

/** One text in several languages, keyed by BCP 47 tag; at least one entry. */
export type LocalText = Readonly<Record<string, string>>;

/** A text chosen for a reader, and the language it really is in. */
export interface ChosenText {
  readonly text: string;
  readonly language: string;
}

/** As BCP 47 has it: the language of a text of which nobody has told it. */
export const untoldLanguage = 'und';

/** The text in `language`, else in English, else in the first language there is. */
export function chooseText(text: LocalText, language: string): ChosenText {
  for (const tag of [language, 'en', ...Object.keys(text)]) {
    // a tag comes out of a file: `constructor` is a language that nobody wrote, not what every object inherits
    const found = Object.hasOwn(text, tag) ? text[tag] : undefined;
    if (found !== undefined) return { text: found, language: tag };
  }
  return { text: '', language };
}
