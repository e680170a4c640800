import type { Quotation } from '../shared/dataset.ts';

/** A quotation between the marks of its own language; marks inside it step back to the second kind. */
export function formatQuotation({ text, language }: Quotation): string {
  const plain = text.trim();
  if (!language.startsWith('fr')) return `“${plain.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  return `«\u202f${plain.replaceAll(/«\s*/g, '“').replaceAll(/\s*»/g, '”')}\u202f»`;
}
