/** How far, as it is said: `amount` counts `unit`. */
interface Distance {
  readonly amount: number;
  readonly unit: 'km' | 'm' | 'mi';
}

/** Of `near:Tokyo`. */
export const usualDistance: Distance = { amount: 100, unit: 'km' };

const unitKm: Readonly<Record<Distance['unit'], number>> = { km: 1, m: 0.001, mi: 1.609344 };
const metres = 'm(?:[eè]tres?|eters?)';
/** How each unit is written in either language, in small letters: the alternatives of a pattern. */
const unitWords: Readonly<Record<Distance['unit'], string>> = {
  km: `km|kilo${metres}`,
  m: `m|${metres}`,
  mi: 'mi|mill?es?',
};
const units = (['km', 'm', 'mi'] as const).map((unit) => [unit, new RegExp(`^(?:${unitWords[unit]})$`)] as const);
/** The alternatives of a pattern that is blind to capitals: whatever is a unit. */
export const anyUnit = Object.values(unitWords).join('|');
const written = /^(?<digits>\d[\d.,\s]*?)\s?(?<unit>\p{L}*)$/u;
/** "1,000", "12,345.5", "1 000,5"; a zero before the comma says that decimals follow. */
const thousands = /^(?<whole>[1-9]\d{0,2}(?:(?:,\d{3})+(?!,)|(?:\s\d{3})+))(?:[.,](?<part>\d+))?$/;

/** "200", "200 km", "12.5mi", "12,5 mi", "1,000 km", "1 000 km", "50 miles"; null for anything else. Without a unit it is kilometres. */
export function readDistance(text: string): Distance | null {
  const { digits = '', unit: letters = '' } = written.exec(text)?.groups ?? {};
  const unit = unitOf(letters.toLowerCase());
  const grouped = thousands.exec(digits)?.groups;
  const amount = Number(
    grouped === undefined
      ? digits.replace(',', '.')
      : `${(grouped['whole'] ?? '').replaceAll(/[,\s]/g, '')}.${grouped['part'] ?? '0'}`,
  );
  return digits === '' || unit === null || !Number.isFinite(amount) ? null : { amount, unit };
}

export function distanceKm({ amount, unit }: Distance): number {
  return amount * unitKm[unit];
}

function unitOf(letters: string): Distance['unit'] | null {
  if (letters === '') return 'km';
  return units.find(([, words]) => words.test(letters))?.[0] ?? null;
}
