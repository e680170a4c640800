/** A JSON object, whatever is in it. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** No list is an empty one: a field that is absent says as much. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text of a text or a number without the blanks around it; empty for anything else. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** A number, also one that was written as a text, as many programs do; null for anything else. */
export function asNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** The first of these fields that says anything. */
export function firstText(object: JsonObject, names: readonly string[]): string {
  for (const name of names) {
    const text = asText(object[name]);
    if (text !== '') return text;
  }
  return '';
}
