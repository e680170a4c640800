import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ImportingEngine } from '../fixtures/importing-engine.ts';

const fixture = (name: string): Promise<Buffer> => readFile(join('src/engine/fixtures/interchange', name));

test.each([
  [
    'protests.csv',
    3,
    [
      ['sub_event_type', 'title'],
      ['event_date', 'when'],
      ['location', 'place'],
      ['latitude', 'lat'],
    ],
  ],
  [
    'towns.tsv',
    3,
    [
      ['title', 'title'],
      ['start', 'start'],
      ['end', 'end'],
      ['lat', 'lat'],
    ],
  ],
  [
    'ships-timeline.csv',
    6,
    [
      ['Headline', 'title'],
      ['Year', 'year'],
    ],
  ],
  ['20150218.export.CSV', 3, []],
])('%s opens by its known columns, or takes what roles a person gives them', async (fileName, rows, expected) => {
  await using importing = await ImportingEngine.start();
  await importing.engine.openPath(join('src/engine/fixtures/interchange', fileName), fileName);
  await importing.told('opened');
  const offer = await importing.offer(await fixture(fileName), fileName, true);
  const roles = new Map(offer.columns.map(({ name, role }) => [name, role]));
  expect(expected.map(([name = '']) => [name, roles.get(name)])).toEqual(expected);
  expect(offer.sampleRows).toHaveLength(rows);
  const report = await importing.run(offer);
  expect(report.accepted + report.repaired + report.trays + report.rejected).toBe(rows);
  expect(report.rows).toBe(rows);
});
