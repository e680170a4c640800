import { foldText } from './fold-text.ts';
import type { TextPiece } from './search-expression.ts';
import { anyUnit } from './search-distance.ts';
import { fieldWords, operatorWords, searchFields, type SearchField, type SearchOperator } from './search-words.ts';

/** What a person typed, part by part. */
export type SearchToken =
  | { readonly kind: 'word' | 'phrase'; readonly text: string; readonly at: TextPiece }
  | { readonly kind: 'operator'; readonly operator: SearchOperator; readonly at: TextPiece }
  | { readonly kind: 'open'; readonly at: TextPiece }
  | { readonly kind: 'close'; readonly at: TextPiece }
  | {
      readonly kind: 'field';
      readonly field: SearchField;
      readonly value: string;
      readonly isQuoted: boolean;
      /** Of `near`: what stands behind `<`; empty where nothing does. */
      readonly within: string;
      /** Where the value stands, quotation marks with it. */
      readonly valueAt: TextPiece;
      readonly at: TextPiece;
    }
  /** A word before a colon that is no field. */
  | { readonly kind: 'unknown'; readonly field: string; readonly text: string; readonly at: TextPiece };

/** A mark that is still open runs to the end: it is being typed. */
const quoted = String.raw`"[^"]*"?|“[^”]*”?|«[^»]*»?`;
const blank = /\s+/y;
const phrase = new RegExp(quoted, 'y');
const field = new RegExp(String.raw`(?<name>\p{L}+):(?!//)(?:(?<quoted>${quoted})|(?<plain>[^\s()"“”«»]*))`, 'uy');
const unit = String.raw`(?:${anyUnit})(?!\p{L})`;
const spaced = String.raw`[1-9]\d{0,2}(?:\s\d{3})+(?:[.,]\d+)?(?=\s?${unit})`;
/**
 * Behind the place, how far from it, or what else stands right behind the sign: that is no distance, and told. Blanks part thousands where a unit follows; else a number is a word of its own. So is
 * what stands behind a blank and is no unit.
 */
const nearField = new RegExp(
  String.raw`(?<name>\p{L}+):(?:(?<quoted>${quoted})|(?<plain>[^\s()"“”«»<]*))(?<limit><(?<within>\s?(?:${spaced}|[\d.,]+)(?:\s${unit}|\p{L}*)(?![^\s()"“”«»])|[^\s()"“”«»]*))?`,
  'iuy',
);
/** Before what is left out; inside of a word it joins its parts. Numbers below zero are values of fields, which are read whole. */
const minus = /(?<![^\s(])[-−](?=[\p{L}\p{N}"“«(])/uy;
const word = /[^\s()"“”«»]+/y;
const stray = /[”»]/y;
const marks = /^["“«]|["”»]$/g;

const fieldOfWord = new Map(
  searchFields.flatMap((name) => Object.values(fieldWords[name]).map((said) => [foldText(said), name] as const)),
);
const operatorOfWord = new Map(
  (['and', 'or', 'not'] as const).flatMap((operator) =>
    operatorWords[operator].map((said) => [said, operator] as const),
  ),
);

/** Whether what was typed is begun by a quotation mark and not ended by one. */
export function isOpenQuotation(typed: string): boolean {
  return /^(?:"[^"]*|“[^”]*|«[^»]*)$/.test(typed);
}

/** The parts of a query, in their order; blanks between them are none. */
export function searchTokens(query: string): readonly SearchToken[] {
  const tokens: SearchToken[] = [];
  let from = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = from;
    const found = pattern.exec(query);
    return found === null || found[0] === '' ? null : found;
  };
  while (from < query.length) {
    const skipped = take(blank) ?? take(stray);
    if (skipped !== null) {
      from += skipped[0].length;
      continue;
    }
    const left = take(minus);
    if (left !== null) {
      tokens.push({ kind: 'operator', operator: 'not', at: { from, to: from + 1 } });
      from++;
      continue;
    }
    const anyField = take(field);
    const named = fieldOf(anyField) === 'near' ? take(nearField) : anyField;
    const found = named ?? take(phrase) ?? take(word) ?? [query[from] ?? ''];
    const at = { from, to: from + found[0].length };
    tokens.push(named === null ? plainToken(found[0], at) : fieldToken(named, at));
    from = at.to;
  }
  return tokens;
}

function plainToken(text: string, at: TextPiece): SearchToken {
  if (text === '(') return { kind: 'open', at };
  if (text === ')') return { kind: 'close', at };
  if (/^["“«]/.test(text)) return { kind: 'phrase', text: text.replaceAll(marks, ''), at };
  const operator = operatorOfWord.get(text);
  return operator === undefined ? { kind: 'word', text, at } : { kind: 'operator', operator, at };
}

function fieldOf(found: RegExpExecArray | null): SearchField | undefined {
  return fieldOfWord.get(foldText(found?.groups?.['name'] ?? ''));
}

function fieldToken(found: RegExpExecArray, at: TextPiece): SearchToken {
  const { 0: text, groups } = found;
  const { name = '', plain = '', limit = '', within = '' } = groups ?? {};
  const known = fieldOf(found);
  if (known === undefined) return { kind: 'unknown', field: name, text, at };
  const isQuoted = groups?.['quoted'] !== undefined;
  const value = isQuoted ? (groups?.['quoted'] ?? '').replaceAll(marks, '') : plain;
  const valueAt = { from: at.from + name.length + 1, to: at.to - limit.length };
  return { kind: 'field', field: known, value: value.trim(), isQuoted, within: within.trim(), valueAt, at };
}
