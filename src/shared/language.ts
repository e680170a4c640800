/** The languages of the interface. Texts of a dataset may have more (see `LocalText`). */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** One text in several languages, keyed by BCP 47 tag; at least one entry. */
export type LocalText = Readonly<Record<string, string>>;

/** A text chosen for a reader, and the language it really is in. */
export interface ChosenText {
  readonly text: string;
  readonly language: string;
}

/** The text in `language`, else in English, else in the first language there is. */
export function chooseText(text: LocalText, language: string): ChosenText {
  for (const tag of [language, 'en', ...Object.keys(text)]) {
    const found = text[tag];
    if (found !== undefined) return { text: found, language: tag };
  }
  return { text: '', language };
}
