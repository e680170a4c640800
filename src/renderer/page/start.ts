import { translatorFor } from '../../messages/translator.ts';
import { systemLanguage } from '../../shared/language.ts';
import { fromWireText } from '../../shared/wire-text.ts';
import type { PageRecords } from '../../shared/page-parts.ts';
import { showApp } from '../app/show-app.tsx';
import { carriedBasemap } from './carried-basemap.ts';
import { createPageApi } from './page-api.ts';
import { readPart, readTextPart } from './read-part.ts';

/** Shows what the page carries with it. */
async function start(): Promise<void> {
  performance.mark('chronotope:start');
  const basemap = carriedBasemap();
  const font = document.fonts.load('12px "Inter Variable"').catch(() => []);
  const read = await readCarried();
  if (read === null) {
    tellDamage();
    return;
  }
  const [carried, columns] = read;
  const api = createPageApi(carried, columns);
  await showApp(api, api.getSession(null), font, null, {
    basemap,
    story: carried.story,
    parts: { HostDialog: null, Recorder: null },
  });
}

/** Null where a part has gone or is damaged, as in a file that was not sent whole. */
async function readCarried(): Promise<readonly [PageRecords, ArrayBuffer] | null> {
  try {
    const [records, columns] = await Promise.all([readTextPart('records'), readPart('columns')]);
    return [fromWireText(records) as PageRecords, columns];
  } catch {
    return null;
  }
}

function tellDamage(): void {
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent = translatorFor(systemLanguage(navigator.languages))('page.damaged');
  document.querySelector('#app')?.replaceChildren(words);
}

void start();
