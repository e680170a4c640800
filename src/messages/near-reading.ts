/** A place, and how far from it, as a person says it where anything may be typed. */
export interface SaidNearness {
  readonly place: string;
  /** "50 km": the number as it was typed, and the sign of its unit; empty where nothing is said. */
  readonly within: string;
}

/** "of", as French says it before a name. */
const de = String.raw`(?:d['’]\s?|(?:de|du|des) )`;
const place = String.raw`(?<place>\S.*)$`;
const nearby = new RegExp(
  `^(?:(?:near|near to|close to|around) |(?:pr[eè]s|autour|[àa] c[ôo]t[ée]) ${de})${place}`,
  'iu',
);
const digits = String.raw`(?<digits>\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d[\d.,]*)`;
const units = [
  ['km', 'km|kilomet(?:re|er)s?|kilomètres?'],
  ['mi', 'mi|miles?'],
  ['m', 'm|met(?:re|er)s?|mètres?'],
] as const;
const distance = `${digits} ?(?:${units.map(([sign, words]) => `(?<${sign}>${words})`).join('|')})`;
const within = new RegExp(
  `^(?:within|[àa] moins de|dans un rayon de) ${distance} (?:of |from |(?:autour )?${de})${place}`,
  'iu',
);

/** "near Tokyo", "within 50 km of Busan", "près de Pékin", "à moins de 200 km d’Osaka"; null for any other text. */
export function readNearness(text: string): SaidNearness | null {
  const plain = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const groups = (within.exec(plain) ?? nearby.exec(plain))?.groups;
  if (groups === undefined) return null;
  const unit = units.find(([sign]) => groups[sign] !== undefined)?.[0];
  return { place: groups['place'] ?? '', within: unit === undefined ? '' : `${groups['digits'] ?? ''} ${unit}` };
}
