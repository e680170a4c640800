import fc from 'fast-check';
import { assert, expect, test } from 'vitest';
import { viewRecord } from '../../kernels/view-record.ts';
import {
  facetNames,
  figureDrawings,
  laneFields,
  nameLanguages,
  stackedLayers,
  timeCertainties,
  timeRelations,
  type SavedView,
  type View,
} from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { untoldSteps } from '../opening-steps.ts';
import { decodeDataset } from './decode-dataset.ts';

const first = Date.UTC(-9999, 0, 1);
const last = Date.UTC(9999, 11, 31);
/** Whole days and any instants, across all years. */
const instant = fc.oneof(
  fc.integer({ min: Math.ceil(first / 86_400_000), max: Math.floor(last / 86_400_000) }).map((day) => day * 86_400_000),
  fc.integer({ min: first, max: last }),
);
const timeExtent: fc.Arbitrary<TimeExtent> = fc
  .uniqueArray(instant, { minLength: 2, maxLength: 2 })
  .map((ends) => ({ from: Math.min(...ends), to: Math.max(...ends) }));
const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const mapExtent = fc
  .tuple(degrees(-180, 179), degrees(1, 360), degrees(-90, 0), degrees(1, 90))
  .map(([west, width, south, north]) => ({ west, south, east: west + width, north }));
const ids = (...known: readonly string[]) => fc.uniqueArray(fc.constantFrom(...known));
const facetFilter = fc.record({ only: ids('a', 'b'), not: ids('c') }).chain(({ only, not }) =>
  // events without any value are asked for, or left out, or neither
  fc.constantFrom({ only, not }, { only: [...only, ''], not }, { only, not: [...not, ''] }),
);
const laneIds = fc.uniqueArray(fc.constantFrom('a', '', null));
const share = fc.double({ min: 0.1, max: 1, noNaN: true });

const view: fc.Arbitrary<View> = fc.record({
  version: fc.constant(1 as const),
  timeExtent,
  mapExtent,
  brush: fc.option(timeExtent),
  brushRule: fc.record({
    relation: fc.constantFrom(...timeRelations),
    certainty: fc.constantFrom(...timeCertainties),
  }),
  timeZone: fc.constantFrom(null, 'UTC', 'America/New_York'),
  filters: fc.record({
    search: fc.constantFrom('', 'summit', '"golden age" before:2025'),
    onlyMap: fc.boolean(),
    outline: fc.option(
      fc.record({
        kind: fc.constantFrom('rectangle' as const, 'lasso' as const),
        corners: fc.array(fc.record({ lng: degrees(-540, 540), lat: degrees(-90, 90) }), {
          minLength: 3,
          maxLength: 6,
        }),
      }),
    ),
    chain: fc.constantFrom(null, 'e2'),
    facets: fc
      .dictionary(fc.constantFrom(...facetNames), facetFilter)
      .map((facets) =>
        Object.fromEntries(Object.entries(facets).filter(([, { only, not }]) => only.length + not.length > 0)),
      ),
  }),
  layers: fc.record({
    areas: fc.boolean(),
    flows: fc.boolean(),
    labels: fc.boolean(),
    events: fc.boolean(),
    figures: fc.option(
      fc.record({
        indicator: fc.constant('known'),
        year: fc.option(fc.integer({ min: 1900, max: 2100 })),
        beside: fc.constantFrom([], [{ indicator: 'known', name: { en: 'Known' } }]),
        drawnAs: fc.constantFrom(...figureDrawings),
      }),
    ),
    greatCircles: fc.boolean(),
    annotations: fc.boolean(),
    namesIn: fc.option(fc.constantFrom(...nameLanguages)),
    order: fc.shuffledSubarray([...stackedLayers], { minLength: stackedLayers.length }),
    maps: fc.constantFrom([], [{ path: '/a.pmtiles', isShown: false, opacity: 0.5 }]),
    opacity: fc.dictionary(fc.constantFrom('figures', ...stackedLayers), share),
  }),
  lanes: fc.record({
    by: fc.constantFrom(...laneFields),
    order: laneIds,
    collapsed: laneIds,
    hidden: laneIds,
  }),
  selection: ids('e1', 'e2'),
  claim: fc.constantFrom(null, 'c1'),
  pages: fc.constant([]),
  list: fc.constant({ sort: 'time' as const, descending: false, group: 'none' as const }),
  panes: fc.constant({ left: null, right: null }),
});

async function readBack(record: unknown): Promise<SavedView | undefined> {
  const result = await decodeDataset(
    JSON.stringify({
      format: 'chronotope-dataset',
      version: 1,
      title: { en: 'Test' },
      sources: [{ id: 's', title: 'S' }],
      units: [{ id: 't', name: { en: 'tonnes' } }],
      events: ['e1', 'e2'].map((id) => ({ id, title: { en: id } })),
      indicators: [{ id: 'known', name: { en: 'Known' }, unit: 't' }],
      claims: [
        {
          id: 'c1',
          source: 's',
          quotation: { text: 'So', language: 'en' },
          text: { en: 'So' },
          assessment: { verdict: 'open', wording: { en: 'open' } },
        },
      ],
      views: [record],
    }),
    untoldSteps,
  );
  assert(result.ok);
  expect(result.value.problems).toEqual([]);
  return result.value.offeredViews[0];
}

test('any view that is written as a record of a dataset is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(view, async (written) => {
      const fields = Object.entries(viewRecord(written)).filter(([, value]) => value !== null);
      const read = await readBack({ id: 'v', name: { en: 'V' }, ...Object.fromEntries(fields) });
      const { filters, layers, lanes } = written;
      const { search, onlyMap, outline, chain, facets } = filters;
      expect(read).toEqual({
        id: 'v',
        name: { en: 'V' },
        timeExtent: written.timeExtent,
        mapExtent: written.mapExtent,
        ...(written.brush !== null && { brush: written.brush }),
        ...((written.brushRule.relation !== 'overlaps' || written.brushRule.certainty !== 'possibly') && {
          brushRule: written.brushRule,
        }),
        ...(written.timeZone !== null && { timeZone: written.timeZone }),
        ...((lanes.by !== 'category' || lanes.order.length + lanes.collapsed.length + lanes.hidden.length > 0) && {
          lanes,
        }),
        ...((search !== '' || onlyMap || outline !== null || chain !== null || Object.keys(facets).length > 0) && {
          filters: {
            ...(search !== '' && { search }),
            ...(onlyMap && { onlyMap }),
            ...(outline !== null && { outline }),
            ...(chain !== null && { chain }),
            ...(Object.keys(facets).length > 0 && { facets }),
          },
        }),
        ...(written.selection.length > 0 && { selection: written.selection }),
        ...(written.claim !== null && { claim: written.claim }),
        layers: Object.fromEntries(
          Object.entries(layers).filter(([name, value]) =>
            name === 'opacity' ? Object.keys(layers.opacity).length > 0 : value !== null,
          ),
        ),
      });
    }),
    { numRuns: 150 },
  );
});
