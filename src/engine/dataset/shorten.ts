const longestText = 60;

/** A text of a file as it can stand in a message: a mistaken file may hold a megabyte where a word belongs. */
export function shorten(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
