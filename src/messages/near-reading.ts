/** A place, and how far from it, as a person says it where anything may be typed. */
export interface SaidNearness {
  readonly place: string;
  /** "50 km", as it was typed; empty where nothing is said. */
  readonly within: string;
}

/** "of", as French says it before a name. */
const de = String.raw`(?:d['’]\s?|(?:de|du|des) )`;
const place = String.raw`(?<place>\S.*)$`;
const nearby = new RegExp(`^(?:(?:near|near to|close to|around) |(?:pr[eè]s|autour|à côté) ${de})${place}`, 'iu');
const distance = String.raw`(?<within>\d[\d.,]*\s?(?:km|mi|m))`;
const within = new RegExp(
  `^(?:within|à moins de|dans un rayon de) ${distance} (?:of |from |(?:autour )?${de})${place}`,
  'iu',
);

/** "near Tokyo", "within 50 km of Busan", "près de Pékin", "à moins de 200 km d’Osaka"; null for any other text. */
export function readNearness(text: string): SaidNearness | null {
  const plain = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const groups = (within.exec(plain) ?? nearby.exec(plain))?.groups;
  if (groups === undefined) return null;
  return { place: groups['place'] ?? '', within: groups['within'] ?? '' };
}
