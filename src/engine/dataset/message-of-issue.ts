import type { $ZodIssue, $ZodIssueInvalidType } from 'zod/v4/core';
import type { Message } from '../../shared/problem.ts';
import { jsonKind } from './json-kind.ts';

/** The keys that the schemas themselves give where a text has the wrong form. */
const formKeys = [
  'problem.language',
  'problem.country',
  'problem.url',
  'problem.reference',
  'problem.emptyText',
  'problem.geometry',
  'problem.grade',
  'problem.stance',
] as const;

/** What a value should have been, in the words of `problem.expected`. */
const expectedWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  record: 'texts',
};

/**
 * A sentence of the catalogue for what zod found wrong with `value`.
 * Throws where a schema asks for something that has no sentence yet: a bug, not bad input.
 */
export function messageOfIssue(issue: $ZodIssue, value: unknown): Message {
  if (issue.code === 'unrecognized_keys') return { key: 'problem.unknownField' };
  if (issue.code === 'invalid_key') return { key: 'problem.language' };
  if (issue.code === 'invalid_type') return wrongType(issue, value);
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return { key: 'problem.emptyText' };
    return { key: 'problem.atLeast', values: { limit: Number(issue.minimum) } };
  }
  if (issue.code === 'too_big') {
    const key = issue.origin === 'string' ? 'problem.tooLong' : 'problem.atMost';
    return { key, values: { limit: Number(issue.maximum) } };
  }
  return { key: formKey(issue.message) };
}

function wrongType(issue: $ZodIssueInvalidType, value: unknown): Message {
  const isField = issue.path.length > 0;
  if (isField && (value === undefined || value === null)) return { key: 'problem.missing' };
  const expected = expectedWords[issue.expected];
  if (expected === undefined) throw new Error(`no word for a value of type "${issue.expected}"`);
  return { key: 'problem.expected', values: { expected, found: jsonKind(value) } };
}

function formKey(message: string): string {
  const key = formKeys.find((each) => each === message);
  if (key === undefined) throw new Error(`a schema without a sentence: "${message}"`);
  return key;
}
