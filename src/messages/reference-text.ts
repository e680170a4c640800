import type { Source } from '../shared/dataset.ts';
import type { Language } from '../shared/language.ts';
import { translatorFor } from './translator.ts';
import { formatWhen } from './when-words.ts';

/** Sources as a list of references in plain text, one a line: publisher, title, date, address. */
export function referenceText(sources: readonly Source[], language: Language): string {
  const say = translatorFor(language);
  const lines = sources.map(({ title, publisher, date, url }) =>
    [publisher ?? '', say('cite.title', { title }), date === undefined ? '' : formatWhen(date, language), url ?? '']
      .filter((part) => part !== '')
      .join(', '),
  );
  return `${lines.join('\n')}\n`;
}
