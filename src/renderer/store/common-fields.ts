import type { JsonValue, RecordFields } from '../../shared/edit.ts';
import type { OpenDocument } from './explorer-state.ts';

/** What several events have in common, and the names of the fields in which they differ. */
export interface CommonFields {
  readonly fields: RecordFields;
  readonly various: readonly string[];
}

/** Of the fields that a form of several events can set, as far as the columns tell them. */
export function commonFields({ columns, summary }: OpenDocument, rows: readonly number[]): CommonFields {
  const valuesOf: Readonly<Record<string, (row: number) => JsonValue>> = {
    category: (row) => summary.categories[columns.category[row] ?? 0]?.id ?? '',
    status: (row) => summary.statuses[columns.status[row] ?? 0] ?? '',
    certainty: (row) => summary.certainties[columns.certainty[row] ?? 0] ?? '',
    importance: (row) => columns.importance[row] ?? 3,
  };
  const fields: Record<string, JsonValue> = {};
  const various: string[] = [];
  for (const [name, valueOf] of Object.entries(valuesOf)) {
    const [first = '', ...others] = new Set(rows.map(valueOf));
    if (others.length > 0) various.push(name);
    else if (first !== '') fields[name] = first;
  }
  return { fields, various };
}
