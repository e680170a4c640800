import type { Source } from '../shared/dataset.ts';
import { gradeOf } from '../shared/grade.ts';
import type { Language } from '../shared/language.ts';
import { translatorFor } from './translator.ts';

/**
 * The grade of a source in words: "Grade B2: usually reliable; probably true", or its meaning alone. A half that nobody has
 * judged says so.
 */
export function gradeWords(
  source: Pick<Source, 'reliability' | 'credibility'>,
  language: Language,
  part: 'whole' | 'meaning' = 'whole',
): string {
  const say = translatorFor(language);
  const grade = gradeOf(source);
  if (grade === '') return say('grade.ungraded');
  const reliability = say(source.reliability === undefined ? 'grade.unjudged' : `grade.${source.reliability}`);
  const credibility = say(source.credibility === undefined ? 'grade.unjudged' : `grade.${source.credibility}`);
  return part === 'meaning'
    ? `${reliability} · ${credibility}`
    : say('grade.said', { grade, reliability, credibility });
}
