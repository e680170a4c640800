import type { When } from '../../shared/when.ts';
import type { RowReading } from './row-reading.ts';

/** As much of a summary as makes a title. */
const madeLength = 80;

/**
 * The title of a row; where its cell is empty, one that is made of its summary, or of place and date, and told. Null: there
 * is nothing to make one of, and the row is rejected. A table without a column of titles has made ones throughout.
 */
export function readRowTitle(row: RowReading, when: When): string | null {
  const title = row.text('title');
  if (title !== '') return title;
  const made = madeTitle(row, when);
  if (made === '') row.reject(row.has('title') ? 'title' : null, '', { key: 'table.noTitle' });
  else if (row.has('title')) row.repair('title', '', made, { key: 'table.titleMade' });
  return made === '' ? null : made;
}

function madeTitle(row: RowReading, when: When): string {
  const short = row.text('shortTitle');
  if (short !== '') return short;
  const summary = row.text('summary').replaceAll(/\s+/g, ' ');
  if (summary !== '') return summary.length <= madeLength ? summary : `${summary.slice(0, madeLength - 1).trimEnd()}…`;
  const place = [row.text('place'), row.text('country')].filter((text) => text !== '').join(', ');
  const [actors, category] = [row.text('actors'), row.text('category')];
  return [actors || category, place || when.edtf].filter((text) => text !== '').join(', ');
}
