import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chooseText, type Language } from '../../shared/language.ts';
import { pageElementId, pageParts, partsPlace, type PagePart } from '../../shared/page-parts.ts';
import { toWireText } from '../../shared/wire-text.ts';
import type { ExportRecords } from '../export/export-records.ts';
import { xmlText } from '../export/markup.ts';
import { readGazetteers } from '../gazetteer/gazetteers.ts';
import { carryBasemap } from './carry-basemap.ts';
import { pageOfRecords, type PageOrder } from './page-of-records.ts';

/** What a page should not be larger than, bytes: the basemap gives way before the records do. */
const usualSize = 4_800_000;
/** Bytes of the basemap that a page carries at most: what is closer than that, nobody looks for. */
const mostOfBasemap = 1_700_000;

/** What pages are made of, beside the events. */
export interface PageMaking {
  /** Of the app. */
  readonly version: string;
  /** Ships with the app, read-only. */
  readonly resourcesFolder: string;
  /** The app's own, for what a person has added. */
  readonly dataFolder: string;
  /**
   * The path of the built page without its data; it may have to be built first. Rejects where it cannot be. Absent: no page is
   * ever asked for.
   */
  pageTemplate?(): Promise<string>;
}

/**
 * A page that carries these events with it, and all that its views need, as one file of HTML, called by its title in `language`.
 * Rejects with Node's error where the basemap or the page that ship with the app cannot be read.
 */
export async function writePage(
  exported: ExportRecords,
  { language, ...order }: PageOrder & { readonly language: Language },
  { version, resourcesFolder, dataFolder, pageTemplate }: PageMaking,
): Promise<string> {
  if (pageTemplate === undefined) throw new Error('write-page: there is no page to fill');
  const template = await readFile(await pageTemplate(), 'utf8');
  const { records, columns, places } = await pageOfRecords(exported, order, version, () =>
    readGazetteers(resourcesFolder, dataFolder),
  );
  const basemapFile = (name: string): string => join(resourcesFolder, 'basemap', name);
  const title = xmlText(chooseText(records.document.title, language).text);
  const [before = '', after = ''] = template.split(partsPlace);
  const elements = [
    elementOf('records', toWireText(records)),
    elementOf('columns', columns),
    elementOf('labels', await readFile(basemapFile('labels.json'))),
    elementOf('names-ja', await readFile(basemapFile('labels-ja.woff2'))),
    elementOf('names-ko', await readFile(basemapFile('labels-ko.woff2'))),
    elementOf('names-zh', await readFile(basemapFile('labels-zh.woff2'))),
  ];
  const soFar = Buffer.byteLength(template) + elements.reduce((sum, { length }) => sum + length, 0);
  const room = Math.min((usualSize - soFar) * bytesALetter, mostOfBasemap);
  const { tiles, bytes } = await carryBasemap(basemapFile('world.pmtiles'), places, room);
  return [
    before.replace(/<title>.*?<\/title>/, () => `<title>${title}</title>`),
    ...elements,
    elementOf('tiles', JSON.stringify(tiles)),
    elementOf('basemap', bytes),
    after,
  ].join('');
}

/** Of base64. */
const bytesALetter = 3 / 4;

function elementOf(part: PagePart, content: string | Uint8Array): string {
  const bytes = pageParts[part] === 'gzip' ? gzipSync(content) : Buffer.from(content);
  return `<script type="text/plain" id="${pageElementId(part)}">${bytes.toString('base64')}</script>\n`;
}
