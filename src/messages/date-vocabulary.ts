/** Words of dates in the languages of the interface, lower case and without accents: see `plainWords`. */

const monthNames = [
  ['january', 'janvier'],
  ['february', 'fevrier'],
  ['march', 'mars'],
  ['april', 'avril'],
  ['may', 'mai'],
  ['june', 'juin'],
  ['july', 'juillet'],
  ['august', 'aout'],
  ['september', 'septembre'],
  ['october', 'octobre'],
  ['november', 'novembre'],
  ['december', 'decembre'],
] as const;

/** 1–12 by the name of a month or the begin of it, at least three letters; none where it could be two ("jui"). */
const monthByBegin: ReadonlyMap<string, number> = monthsByBegin();

function monthsByBegin(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const [index, names] of monthNames.entries()) {
    for (const name of names) {
      for (let length = 3; length <= name.length; length++) {
        const begin = name.slice(0, length);
        if ((months.get(begin) ?? index + 1) !== index + 1) doubtful.add(begin);
        months.set(begin, index + 1);
      }
    }
  }
  for (const begin of doubtful) months.delete(begin);
  return months;
}

export function monthOf(word: string): number | undefined {
  return monthByBegin.get(word);
}

/** EDTF's codes of the seasons. */
const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['printemps', 21],
  ['summer', 22],
  ['ete', 22],
  ['autumn', 23],
  ['fall', 23],
  ['automne', 23],
  ['winter', 24],
  ['hiver', 24],
]);

export function seasonOf(word: string): number | undefined {
  return seasons.get(word);
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['premier', 1],
  ['premiere', 1],
  ['second', 2],
  ['deuxieme', 2],
  ['seconde', 2],
  ['third', 3],
  ['troisieme', 3],
  ['fourth', 4],
  ['quatrieme', 4],
]);

/** "2nd", "1er", "third", "quatrième". */
export function ordinalOf(word: string): number | undefined {
  const figures = /^(\d{1,2})(?:st|nd|rd|th|er|ere|e|eme)$/.exec(word)?.[1];
  return figures === undefined ? ordinals.get(word) : Number(figures);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** "xix" is 19; undefined for what is no such number. */
export function romanNumber(letters: string): number | undefined {
  if (!/^c?(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(letters) || letters === '') return undefined;
  const worth = Array.from(letters, (letter) => romanDigits[letter] ?? 0);
  return worth.reduce((sum, value, at) => sum + (value < (worth[at + 1] ?? 0) ? -value : value), 0);
}

/** "octobre 2025", "Octobre  2025," and "OCTOBRE 2025" as one: letters without case and accents, one kind of dash and apostrophe. */
export function plainWords(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[\u2019\u02bc`]/g, "'")
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      // a dot or a comma says something only between figures: 27.10.2025
      .replace(/\.(?!\d)|(?<!\d)\.|,|(?<=\s):(?=\s)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
