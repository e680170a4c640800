/** What can be opened, as a browser's dialog takes it. */
export const datasetFiles = '.json,.gpkg,application/json';

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
