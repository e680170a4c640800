import { foldText } from './fold-text.ts';

const quoted = /"([^"]*)"?|“([^”]*)”?|«([^»]*)»?/g;

/**
 * What a row must hold, folded: each word of what a person typed, and each quoted phrase as a whole.
 * A quotation mark that is still open runs to the end: it is being typed.
 */
export function parseQuery(query: string): readonly string[] {
  const phrases: string[] = [];
  const rest = query.replaceAll(quoted, (_, ...[straight, curly, angled]: (string | undefined)[]) => {
    phrases.push(foldText(straight ?? curly ?? angled ?? ''));
    return ' ';
  });
  const terms = [...phrases, ...foldText(rest).split(' ')];
  return [...new Set(terms)].filter((term) => term !== '');
}
