/** What a value of a JSON file is, in the words of `problem.expected`. */
type JsonKind = 'nothing' | 'text' | 'boolean' | 'number' | 'fraction' | 'endless' | 'list' | 'object';

export function jsonKind(value: unknown): JsonKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? numberKind(value) : 'object';
}

function numberKind(value: number): JsonKind {
  if (!Number.isFinite(value)) return 'endless';
  return Number.isInteger(value) ? 'number' : 'fraction';
}
