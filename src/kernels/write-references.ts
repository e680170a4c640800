import type { Source } from '../shared/dataset.ts';
import { whenFlag } from '../shared/when.ts';
import { cslItem, type CslDate } from './reference-items.ts';

/** The sources in CSL-JSON, as Zotero and Pandoc read it. */
export function writeCslJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(cslItem), null, 2)}\n`;
}

/**
 * The sources in BibTeX, in UTF-8, as biblatex and Zotero read it. A date is its EDTF text, which biblatex understands:
 * `2025-10~` stays about October 2025.
 */
export function writeBibtex(sources: readonly Source[]): string {
  const keys = bibtexKeys(sources);
  return sources
    .map((source, at) => {
      const { title, publisher, url, date } = source;
      const hasDate = date !== undefined && (date.flags & whenFlag.undated) === 0;
      const fields = [
        ['title', `{${bibtexText(title)}}`],
        ['organization', publisher === undefined ? '' : `{${bibtexText(publisher)}}`],
        ['date', hasDate ? date.edtf : ''],
        // biber takes an address as it is: only what would end the field is written by its code
        ['url', url?.replaceAll(/[{}\\]/g, (sign) => encodeURIComponent(sign)) ?? ''],
      ].filter(([, value]) => value !== '');
      const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('');
      return `@${url === undefined ? 'misc' : 'online'}{${keys[at]},\n${lines}}\n`;
    })
    .join('\n');
}

const bibtexSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function bibtexText(text: string): string {
  return text.replaceAll(/[\\{}~^#$%&_]/g, (sign) => bibtexSigns[sign] ?? `\\${sign}`);
}

/** Ids as keys: letters, digits and `-`, each its own. */
function bibtexKeys(sources: readonly Source[]): readonly string[] {
  const taken = new Set<string>();
  return sources.map(({ id }) => {
    const plain = id.replaceAll(/[^A-Za-z0-9:-]+/g, '-') || 'source';
    let key = plain;
    for (let number = 2; taken.has(key); number++) key = `${plain}-${number}`;
    taken.add(key);
    return key;
  });
}

const risTypes: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  dataset: 'DATA',
  'entry-encyclopedia': 'ENCYC',
  webpage: 'ELEC',
};

/**
 * The sources in RIS, as EndNote and Zotero read it. What stands behind a date's last slash is free: there it is said that it is about
 * then. A note has the EDTF text of each date that is more than one calendar date.
 */
export function writeRis(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const { id, type, title, 'container-title': container, publisher, issued, URL: url } = cslItem(source);
      const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
      const padded = [month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0')));
      const lines = [
        ['TY', risTypes[type] ?? 'GEN'],
        ['ID', id],
        ['TI', title],
        ['T2', container ?? ''],
        ['PB', publisher ?? ''],
        ['PY', year === undefined ? '' : String(year)],
        ['DA', year === undefined ? '' : [year, ...padded, issued?.circa === true ? 'circa' : ''].join('/')],
        ['UR', url ?? ''],
        ['N1', isOneDate(issued) ? '' : `EDTF: ${source.date?.edtf ?? ''}`],
      ].filter(([, value]) => value !== '');
      // a line is a field: what would end one is a blank
      return [
        ...lines.map(([tag = '', value = '']) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}`),
        'ER  - ',
        '',
      ].join('\r\n');
    })
    .join('\r\n');
}

/** Whether RIS says all of it; where nobody knows it there is nothing to say. */
function isOneDate(issued: CslDate | undefined): boolean {
  return issued === undefined || (issued['date-parts']?.length === 1 && issued.circa !== true);
}
