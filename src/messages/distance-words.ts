import type { Language } from '../shared/language.ts';
import { formatNumber } from './number-words.ts';
import { translatorFor } from './translator.ts';

/**
 * A distance in words, as closely as it is known: "967 km", "about 1,790 km", "1 to 9 km", "up to 9 km". `offKm`: so much more
 * or less it may be. What is known to less than can be read is said without a word of doubt.
 */
export function distanceWords(km: number, offKm: number, language: Language): string {
  const say = translatorFor(language);
  const write = (value: number): string => formatNumber(value, language);
  const shownStep = km < 10 ? 0.1 : 1;
  if (offKm <= shownStep / 2) return say('measures.km', { km: write(toStep(km, shownStep)) });
  if (offKm > km / 4) {
    const most = say('measures.km', { km: write(Math.ceil(km + offKm)) });
    const least = Math.floor(km - offKm);
    return least <= 0 ? say('measures.upTo', { most }) : say('measures.between', { least: write(least), most });
  }
  // in figures as coarse as the doubt
  const step = 10 ** Math.round(Math.log10(offKm));
  return say('measures.about', { distance: say('measures.km', { km: write(toStep(km, step)) }) });
}

/** Written without the remains of binary fractions. */
function toStep(km: number, step: number): number {
  const steps = Math.round(km / step);
  return step < 1 ? steps / Math.round(1 / step) : steps * step;
}
