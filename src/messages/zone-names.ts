import type { Language } from '../shared/language.ts';
import type { EpochMs } from '../shared/when.ts';
import { startsWithVowel } from './date-words.ts';
import { english, type MessageKey } from './en.ts';
import { translatorFor } from './translator.ts';
import { zoneWords } from './zone-words.ts';

const cityKey = 'zone.city.';

/** The zones that are offered by a city of theirs, from west to east. */
export const cityZones: readonly string[] = Object.keys(english).flatMap((key) =>
  key.startsWith(cityKey) ? [key.slice(cityKey.length)] : [],
);

/** The city that a zone (an IANA name) is called by: "Washington", "Buenos Aires"; of another name, that name. */
export function cityOfZone(zone: string, language: Language): string {
  const key = `${cityKey}${zone}`;
  if (isKey(key)) return translatorFor(language)(key);
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** Whose clocks show it: "Tokyo time", "heure de Tokyo", "UTC", "UTC+9". */
export function clockWords(zone: string, language: Language): string {
  if (!zone.includes('/')) return zone === 'UTC' ? zone : zoneWords(zone, 0);
  const city = cityOfZone(zone, language);
  return translatorFor(language)('zone.clock', { city, vowel: startsWithVowel(city) ? 'yes' : 'no' });
}

/** The same, and how far it is from UTC at an instant: "Tokyo time (UTC+9)". */
export function clockWordsAt(zone: string, instant: EpochMs, language: Language): string {
  const [clock, offset] = [clockWords(zone, language), zoneWords(zone, instant)];
  if (!zone.includes('/') || offset === '') return clock;
  return translatorFor(language)('zone.clockWithOffset', { clock, offset });
}

/** On whose clocks all times are read; null: each event's own. "Times in Washington". */
export function timesWords(zone: string | null, language: Language): string {
  const say = translatorFor(language);
  if (zone === null) return say('zone.local');
  if (zone === 'UTC') return say('zone.utc');
  const city = cityOfZone(zone, language);
  return say('zone.inCity', { city, vowel: startsWithVowel(city) ? 'yes' : 'no' });
}

function isKey(key: string): key is MessageKey {
  return key in english;
}
