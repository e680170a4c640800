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
  // one array for all of them: of a million events, each further one would stay in memory for a while
  const texts: string[] = [];
  for (const name of textFields) addTexts(fieldOf(event, name), texts);
  const citations = 'citations' in event && Array.isArray(event.citations) ? (event.citations as unknown[]) : none;
  for (const citation of citations) {
    for (const name of citationFields) addQuoted(fieldOf(citation, name), texts);
  }
  return texts;
}

const none: readonly unknown[] = [];

/** A quotation says its language beside its text. */
function addQuoted(value: unknown, texts: string[]): void {
  addTexts(typeof value === 'string' ? value : fieldOf(value, 'text'), texts);
}

function addTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'object' && value !== null) for (const text of Object.values(value)) addTexts(text, texts);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
