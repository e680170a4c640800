import { fileExtensions, type FileKind } from '../../shared/explorer-api.ts';

/** How names of files of a kind end, as a browser's dialog takes it. */
export function endingsOf(kind: FileKind): string {
  const { datasets, tables, maps } = fileExtensions;
  const endings = { any: [...new Set([...datasets, ...tables])], table: tables, map: maps }[kind];
  return endings.map((extension) => `.${extension}`).join(',');
}

/** Asks a person for a file through the browser's own dialog; null where nothing was chosen. `accept` '': any file. */
export function pickFile(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
