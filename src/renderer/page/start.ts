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
  const [records, columns] = await Promise.all([readTextPart('records'), readPart('columns')]);
  const carried = fromWireText(records) as PageRecords;
  const api = createPageApi(carried, columns);
  await showApp(api, api.getSession(null), font, null, { basemap, story: carried.story });
}

void start();
