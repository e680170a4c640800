import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchedTerms, type SearchExpression } from './search-expression.ts';
import { parseQuery } from './search-query.ts';

/** As a person would write it with all brackets. */
function said(expression: SearchExpression | null): string {
  if (expression === null) return '';
  switch (expression.kind) {
    case 'text':
      return expression.terms.length === 1 ? (expression.terms[0] ?? '') : `[${expression.terms.join('+')}]`;
    case 'facet':
      return `${expression.facet}:${expression.isWhole ? `"${expression.name}"` : expression.name}`;
    case 'before':
    case 'after':
      return `${expression.kind}:${expression.date}`;
    case 'near':
      return `near:${expression.place}<${expression.km}`;
    case 'unreadable':
      return '?';
    case 'not':
      return `NOT ${said(expression.of)}`;
    case 'and':
    case 'or':
      return `(${expression.of.map(said).join(` ${expression.kind.toUpperCase()} `)})`;
  }
}

test.each([
  ['Terres rares', '(terres AND rares)'],
  ['"Terres rares" Pékin', '(terres rares AND pekin)'],
  ['«\u00A0terres rares\u00A0» “rare earths”', '(terres rares AND rare earths)'],
  ["l'accord Trump-Xi", '([l+accord] AND [trump+xi])'],
  ['chine "terres ra', '(chine AND terres ra)'],
  [' – ’ "" ', ''],
  ['a OR b c', '(a OR (b AND c))'],
  ['(a OR b) c', '((a OR b) AND c)'],
  ['a AND NOT b', '(a AND NOT b)'],
  ['a SAUF b OU c ET d', '((a AND NOT b) OR (c AND d))'],
  ['NOT NOT a', 'a'],
  ['-trump xi', '(NOT trump AND xi)'],
  ['xi −trump', '(xi AND NOT trump)'],
  ['a OR -"rare earths"', '(a OR NOT rare earths)'],
  ['-«\u00A0terres rares\u00A0» -acteur:Trump', '(NOT terres rares AND NOT actor:Trump)'],
  ['-near:Tokyo<5km (-a b)', '(NOT near:Tokyo<5 AND (NOT a AND b))'],
  ['x -(a OR b)', '(x AND NOT (a OR b))'],
  ['NOT -a', 'a'],
  ['rare-earth', '[rare+earth]'],
  ['"-trump"', 'trump'],
  ['summit -2019', '(summit AND NOT 2019)'],
  ['-5km before:-500', '(NOT 5km AND before:-500)'],
  ['near:-35.68,-139.76<5', 'near:-35.68,-139.76<5'],
  ['trump - xi -', '(trump AND xi)'],
  ['not and or', '(not AND and AND or)'],
  ['actor:Trump place:"New York"', '(actor:Trump AND place:"New York")'],
  ['Acteur:Trump pays:Japon étiquette:x etiquette:y', '(actor:Trump AND country:Japon AND tag:x AND tag:y)'],
  ['before:2025-10 avant:2026', '(before:2025-10 AND before:2026)'],
  ['near:Tokyo<200km', 'near:Tokyo<200'],
  ['près:"New York"<12,5 mi', 'near:New York<20.1168'],
  ['near:Tokyo', 'near:Tokyo<100'],
  ['near:Tokyo<1,000km', 'near:Tokyo<1000'],
  ['near:Tokyo<12,345,678.5 km', 'near:Tokyo<12345678.5'],
  ['near:Tokyo<1 000km', 'near:Tokyo<1000'],
  ['near:Tokyo<1 000 KM', 'near:Tokyo<1000'],
  ['près:Tokyo<1\u202F000,5 km x', '(near:Tokyo<1000.5 AND x)'],
  ['near:Tokyo<1 000,500km', 'near:Tokyo<1000.5'],
  ['near:Tokyo<0,500km', 'near:Tokyo<0.5'],
  ['near:Tokyo<2.500km', 'near:Tokyo<2.5'],
  ['near:Tokyo<50km 301', '(near:Tokyo<50 AND 301)'],
  ['near:Tokyo<50 takaichi', '(near:Tokyo<50 AND takaichi)'],
  ['near:Tokyo<50 m', 'near:Tokyo<0.05'],
  ['near:Tokyo<50 mi takaichi', '(near:Tokyo<80.4672 AND takaichi)'],
  ['near:Tokyo<50 miles', 'near:Tokyo<80.4672'],
  ['near:Tokyo<50 Miles takaichi', '(near:Tokyo<80.4672 AND takaichi)'],
  ['près:Tokyo<50milles', 'near:Tokyo<80.4672'],
  ['near:Tokyo<1 000 miles', 'near:Tokyo<1609.344'],
  ['near:Tokyo<50 kilometres', 'near:Tokyo<50'],
  ['near:Tokyo<50 kilometers x', '(near:Tokyo<50 AND x)'],
  ['près:Tokyo<1\u202F000,5 Kilomètres x', '(near:Tokyo<1000.5 AND x)'],
  ['near:Tokyo<50 metres', 'near:Tokyo<0.05'],
  ['near:Tokyo<50 meter', 'near:Tokyo<0.05'],
  ['near:Tokyo<50 milestones', '(near:Tokyo<50 AND milestones)'],
  ['near:Tokyo<50 millions', '(near:Tokyo<50 AND millions)'],
  ['near:Tokyo<50 301', '(near:Tokyo<50 AND 301)'],
  ['near:35.68,139.76<5', 'near:35.68,139.76<5'],
  ['tag:""', 'tag:""'],
  ['(a OR (b', '(a OR b)'],
  ['https://example.org', 'https://example.org'],
])('%s is understood as %s', (query, meant) => {
  const { expression, problems } = parseQuery(query);
  expect(said(expression)).toBe(meant);
  expect(problems).toEqual([]);
});

test.each([
  ['a OR', 'a', 'operand', 'OR'],
  ['AND a', 'a', 'operand', 'AND'],
  ['a (NOT)', 'a', 'operand', 'NOT'],
  ['a) b', '(a AND b)', 'close', ')'],
  ['actr:Trump x', '(actr:trump AND x)', 'field', 'actr:Trump'],
  ['actor: x', 'x', 'value', 'actor:'],
  ['grade: x', 'x', 'gradeValue', 'grade:'],
  ['x before:', 'x', 'date', 'before:'],
  ['near:<200km', '', 'near', 'near:<200km'],
  ['near:Tokyo<1,00,0km', '?', 'distance', 'near:Tokyo<1,00,0km'],
  ['near:Tokyo<200leagues', '?', 'distance', 'near:Tokyo<200leagues'],
  ['near:Tokyo<bananas x', '(? AND x)', 'distance', 'near:Tokyo<bananas'],
  ['near:Tokyo<-5km', '?', 'distance', 'near:Tokyo<-5km'],
  ['(near:Tokyo<5-10km) x', '(? AND x)', 'distance', 'near:Tokyo<5-10km'],
])('%s is taken for %s, and its problem is told at its place', (query, meant, key, piece) => {
  const { expression, problems } = parseQuery(query);
  expect(said(expression)).toBe(meant);
  expect(problems.map(({ at, message }) => [message.key, query.slice(at.from, at.to)])).toEqual([
    [`search.problem.${key}`, piece],
  ]);
});

test('brackets without end are told, and break nothing', () => {
  const { problems } = parseQuery('('.repeat(10_000));
  expect(problems.some(({ message }) => message.key === 'search.problem.deep')).toBe(true);
});

test('what is left out lights nothing up', () => {
  expect(searchedTerms(parseQuery('Pékin OR (tokyo NOT seoul) "rare earths"').expression)).toEqual([
    'pekin',
    'tokyo',
    'rare earths',
  ]);
});

/** A query as it is written, and whether it holds of an event that has some of the words w0 … w4. */
interface Written {
  readonly query: string;
  isTrue(words: readonly boolean[]): boolean;
}

const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { maxDepth: 4 },
    fc.nat(4).map((word): Written => ({ query: `w${word}`, isTrue: (words) => words[word] === true })),
    tie('written').map((one): Written => ({ query: `NOT (${one.query})`, isTrue: (words) => !one.isTrue(words) })),
    fc.tuple(tie('written'), tie('written'), fc.boolean()).map(([one, other, isOr]): Written => ({
      query: `(${one.query}) ${isOr ? 'OR ' : ''}(${other.query})`,
      isTrue: (words) => (isOr ? one.isTrue(words) || other.isTrue(words) : one.isTrue(words) && other.isTrue(words)),
    })),
  ),
}));

function truth(expression: SearchExpression, words: readonly boolean[]): boolean {
  if (expression.kind === 'not') return !truth(expression.of, words);
  if (expression.kind === 'and') return expression.of.every((one) => truth(one, words));
  if (expression.kind === 'or') return expression.of.some((one) => truth(one, words));
  return expression.kind === 'text' && expression.terms.every((term) => words[Number(term.slice(1))]);
}

test('a query with all its brackets means what it says', () => {
  const words = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(written, words, ({ query, isTrue }, has) => {
      const { expression, problems } = parseQuery(query);
      expect(problems).toEqual([]);
      expect(expression !== null && truth(expression, has)).toBe(isTrue(has));
    }),
  );
});

test('any text at all is read, its problems lie in it, and no word of it is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
      const { problems } = parseQuery(query);
      for (const { at } of problems) expect(0 <= at.from && at.from < at.to && at.to <= query.length).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 6 }), (words) => {
      expect(searchedTerms(parseQuery(words.join(' ')).expression)).toEqual([...new Set(words)]);
    }),
  );
});
