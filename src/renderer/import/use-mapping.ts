import { useEffect, useState } from 'react';
import type { Problem } from '../../shared/problem.ts';
import type {
  ColumnRole,
  PreviewRow,
  TableCertainty,
  TableColumn,
  TableMapping,
  TableOffer,
  TableSettings,
} from '../../shared/table-import.ts';
import { useExplorer, useTableImporting } from '../store/explorer-context.tsx';

/** How a table would be read, and what its first rows would be then. */
export interface Mapping extends TableMapping {
  readonly columns: readonly TableColumn[];
  readonly sampleRows: readonly (readonly string[])[];
  readonly sure: TableCertainty;
  /** As they were understood last; null before the first answer. */
  readonly preview: readonly PreviewRow[] | null;
  /** Why the first rows cannot be understood so. */
  readonly problems: readonly Problem[];
  /** What cuts the table anew gives it other columns: their roles are looked for again. */
  setSettings(change: Partial<TableSettings>): void;
  setRole(column: number, role: ColumnRole): void;
  /** Where the events go. */
  readonly into: 'new' | 'open';
  setInto(into: 'new' | 'open'): void;
}

/** What a person has answered; `roles` null: those that fit the columns. */
interface Answers {
  readonly settings: TableSettings;
  readonly roles: readonly ColumnRole[] | null;
  readonly into: 'new' | 'open';
}

type Understood = Pick<Mapping, 'columns' | 'sampleRows' | 'sure' | 'preview' | 'problems'>;

/** As many columns as there are may have these; any other role, one of them. */
const plural: readonly ColumnRole[] = [
  'ignore',
  'summary',
  'country',
  'actors',
  'tags',
  'sources',
  'sourceUrl',
  'note',
];

/** Begins with what was detected, and asks the engine after each answer how it understands the rows then. */
export function useMapping({ settings, columns, sampleRows, sure }: TableOffer): Mapping {
  const { preview: ask } = useTableImporting();
  // a draft is not offered first: what a person keeps in a file is
  const keptIn = useExplorer((state) => state.document?.summary.edits.keptIn ?? 'none');
  const [answers, setAnswers] = useState<Answers>(() => ({
    settings,
    roles: columns.map(({ role }) => role),
    into: keptIn === 'file' ? 'open' : 'new',
  }));
  const [understood, setUnderstood] = useState<Understood>({ columns, sampleRows, sure, preview: null, problems: [] });
  useEffect(
    function understand() {
      let isWanted = true;
      void ask(answers.settings, answers.roles, answers.into).then((found) => {
        if (!isWanted) return;
        if (found.ok) {
          const { rows, ...cut } = found.value;
          setUnderstood({ ...cut, preview: rows, problems: [] });
        } else setUnderstood((before) => ({ ...before, problems: found.problems }));
      });
      return () => {
        isWanted = false;
      };
    },
    [ask, answers],
  );
  const roles = answers.roles ?? understood.columns.map(({ role }) => role);
  return {
    ...understood,
    settings: answers.settings,
    roles,
    into: answers.into,
    setInto: (into) => setAnswers({ ...answers, into }),
    setSettings(change) {
      const cutsAnew = 'delimiter' in change || 'encoding' in change || 'hasHeader' in change;
      setAnswers({ ...answers, settings: { ...answers.settings, ...change }, roles: cutsAnew ? null : roles });
    },
    setRole(column, role) {
      const others = plural.includes(role) ? roles : roles.map((one) => (one === role ? 'ignore' : one));
      setAnswers({ ...answers, roles: others.with(column, role) });
    },
  };
}
