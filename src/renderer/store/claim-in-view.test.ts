import { expect, test } from 'vitest';
import { emptyView } from '../../kernels/empty-view.ts';
import { columnsFixture } from '../../kernels/fixtures/columns.ts';
import type { Claim } from '../../shared/dataset.ts';
import { extentsOfClaim } from './claim-in-view.ts';
import type { OpenDocument } from './explorer-state.ts';

const document = { columns: columnsFixture([]), summary: { places: [] } } as unknown as OpenDocument;
const asked = { west: 60, south: -45, east: 330, north: 62 };
const claim = { events: [], context: [], map: { mapExtent: asked } } as unknown as Claim;

test('the map goes to where the figures of a claim are seen, and stays where it shows all of that', () => {
  const at = (mapExtent: typeof asked) => extentsOfClaim(document, claim, { ...emptyView, mapExtent });
  expect(at({ west: 95, south: -4, east: 245, north: 50 })).toEqual({ mapExtent: asked });
  expect(at({ west: 50, south: -60, east: 340, north: 70 })).toEqual({});
  // a part of the way round the other side is not seen
  expect(at({ west: -170, south: -60, east: 180, north: 70 })).toEqual({ mapExtent: asked });
  expect(at({ west: -180, south: -60, east: 180, north: 70 })).toEqual({});
});
