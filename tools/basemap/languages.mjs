// @ts-check

/** The languages of labels, English first: it is the one that no label lacks. */
export const LANGUAGES = /** @type {const} */ (['en', 'fr', 'ja', 'ko', 'zh']);

/**
 * Names of many labels as columns, one a language; where a language says the
 * same as English it says "".
 * @param {readonly Readonly<Record<string, string>>[]} names
 * @returns {Record<string, string[]>}
 */
export function nameColumns(names) {
  const english = names.map((name) => name['en'] ?? '');
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      language === 'en'
        ? english
        : names.map((name, i) => (name[language] === english[i] ? '' : (name[language] ?? ''))),
    ]),
  );
}
