import type { Language } from '../shared/language.ts';
import { translatorFor } from './translator.ts';

/** How large a file is, in the unit that makes it a small number: "12 kB", « 1,4 Mo ». */
export function formatFileSize(bytes: number, language: Language): string {
  const say = translatorFor(language);
  if (bytes < 1000) return say('importing.bytes', { count: bytes });
  if (bytes < 999_500) return say('importing.kilobytes', { count: Math.round(bytes / 1000) });
  if (bytes < 999_950_000) return say('importing.megabytes', { count: Math.round(bytes / 100_000) / 10 });
  return say('importing.gigabytes', { count: Math.round(bytes / 100_000_000) / 10 });
}
