/** The fields of an event in which texts stand, by language or as they are. */
const textFields = ['title', 'shortTitle', 'summary', 'whenNote', 'unverified', 'status', 'certainty'] as const;
const citationFields = ['quotation', 'locator'] as const;

/** Whether a field of an event has texts in it. */
export function holdsText(name: string): boolean {
  return name === 'citations' || textFields.some((field) => field === name);
}

/**
 * The texts that an event's own record holds, in every language. Takes a record as it is, or as a project keeps it: what
 * does not fit in it is passed over.
 */
export function ownTexts(event: object): readonly string[] {
  const citations = 'citations' in event && Array.isArray(event.citations) ? (event.citations as unknown[]) : [];
  return [
    ...textFields.flatMap((name) => textsIn(fieldOf(event, name))),
    ...citations.flatMap((citation) => citationFields.flatMap((name) => quotedIn(fieldOf(citation, name)))),
  ];
}

/** A quotation says its language beside its text. */
function quotedIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : textsIn(fieldOf(value, 'text'));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
