import { useCallback, useEffect, useState } from 'react';
import type { ImportRow, RowFilter } from '../../shared/table-import.ts';
import { useExplorer, useTableImporting } from '../store/explorer-context.tsx';

/** Rows that are fetched at a time. */
const pageRows = 100;

export interface RowPages {
  /** Null until the first page is here. */
  readonly count: number | null;
  /** Undefined while its page is on its way. */
  rowAt(index: number): ImportRow | undefined;
  /** Asks for the rows from `first` to `last`. */
  show(first: number, last: number): void;
}

/** What is told of the rows: of a million only the pages that have been in sight are fetched. */
export function useImportRows(filter: RowFilter): RowPages {
  const { rows } = useTableImporting();
  const report = useExplorer((state) => state.tableImport?.report ?? null);
  const [count, setCount] = useState<number | null>(null);
  const [pages, setPages] = useState<ReadonlyMap<number, readonly ImportRow[]>>(new Map());
  const [wanted, setWanted] = useState<readonly number[]>([0]);
  useEffect(
    function fetchPages() {
      // each report has its own rows; those of the one before stay until they are here
      if (report === null) return undefined;
      let isWanted = true;
      async function fetchPage(page: number): Promise<void> {
        const found = await rows(filter, page * pageRows, pageRows);
        if (!isWanted || !found.ok) return;
        setCount(found.value.count);
        setPages((before) => new Map(before).set(page, found.value.rows));
      }
      for (const page of wanted) void fetchPage(page);
      return () => {
        isWanted = false;
      };
    },
    [rows, filter, wanted, report],
  );
  const show = useCallback((first: number, last: number) => {
    const [from, to] = [Math.floor(first / pageRows), Math.floor(last / pageRows)];
    setWanted((before) => (before[0] === from && before.at(-1) === to ? before : from === to ? [from] : [from, to]));
  }, []);
  return { count, rowAt: (index) => pages.get(Math.floor(index / pageRows))?.[index % pageRows], show };
}
