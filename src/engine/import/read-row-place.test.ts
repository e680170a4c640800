import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGazetteer } from './gazetteer.ts';
import { createImportNames } from './import-names.ts';
import { createRowPlaceReader } from './read-row-place.ts';
import { roleColumns, RowReading } from './row-reading.ts';

const gazetteer = await readGazetteer('resources');

test('rows that share some of their cells are each where they say themselves', () => {
  const roles = ['lat', 'lng', 'country'] as const;
  const columns = roleColumns(roles, roles);
  const row = fc.tuple(fc.constantFrom('35.1', '48.9'), fc.constantFrom('2.3', '139.7'), fc.constantFrom('', 'France'));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const readPlace = createRowPlaceReader(columns, createImportNames(null, gazetteer, 'en').places, '.');
      const places = rows.map((cells) => readPlace(new RowReading({ line: 2, cells, fault: null }, columns)));
      expect(places.map(({ place }) => place?.coordinates)).toEqual(
        rows.map(([lat, lng]) => ({ lat: Number(lat), lng: Number(lng) })),
      );
    }),
  );
});
