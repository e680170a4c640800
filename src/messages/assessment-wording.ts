import type { Claim } from '../shared/dataset.ts';
import { chooseText, type Language, type LocalText } from '../shared/language.ts';
import { translatorFor, wordOf } from './translator.ts';

/** The first wording of a verdict; null where it only says the verdict's own word again. */
export function assessmentWording({ assessment }: Claim, language: Language): LocalText | null {
  const verdict = wordOf(translatorFor(language), 'verdict', assessment.verdict);
  const wording = chooseText(assessment.wording, language).text;
  return wording.localeCompare(verdict, language, { sensitivity: 'base' }) === 0 ? null : assessment.wording;
}
