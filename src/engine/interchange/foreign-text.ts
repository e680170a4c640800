/** BCP 47: nobody says in which language it is. */
export const unknownLanguage = 'und';

/** What a text of the dataset format holds at most, in UTF-16 units. */
const longestText = 20_000;
const longestAddress = 2_000;

/** The text without blanks around it, and no longer than this; never cut within a character. */
export function clipText(text: string, longest = longestText): string {
  const trimmed = text.trim();
  if (trimmed.length <= longest) return trimmed;
  const cut = trimmed.slice(0, longest - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

export function isWebAddress(text: string): boolean {
  return text.length <= longestAddress && /^https?:\/\/\S+$/i.test(text);
}

/** A BCP 47 tag as the dataset format takes it; `und` for anything else. */
export function languageTag(text: string): string {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text) && text.length <= 35 ? text : unknownLanguage;
}
