import type { Source } from '../shared/dataset.ts';
import type { Language } from '../shared/language.ts';
import { translatorFor } from './translator.ts';
import { formatWhen } from './when-words.ts';

/** Sources as a list of references in plain text, one a line: publisher, title, date, address. */
export function referenceText(sources: readonly Source[], language: Language): string {
  return `${sources.map((source) => sourceLine(source, language)).join('\n')}\n`;
}

/** One of them. */
export function sourceLine(
  { title, publisher, date, url }: Pick<Source, 'title' | 'publisher' | 'date'> & { readonly url?: string | undefined },
  language: Language,
): string {
  const said = date === undefined ? '' : formatWhen(date, language);
  return [publisher ?? '', translatorFor(language)('cite.title', { title }), said, url ?? '']
    .filter((part) => part !== '')
    .join(', ');
}
