import { expect, test } from 'vitest';
import { emptyView } from '../../kernels/empty-view.ts';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import type { FacetFilter, View } from '../../shared/view.ts';
import type { OpenDocument } from './explorer-state.ts';
import { textColumn } from './fixtures/text-column.ts';
import { viewStands } from './view-stands.ts';

const lists = ['claims', 'indicators', 'categories', 'actors', 'places', 'tags', 'sources'] as const;

/** A file whose one event and whose records are all called "there". */
const document = {
  summary: Object.fromEntries(lists.map((list) => [list, [{ id: 'there' }]])),
  columns: { ...columnsFixture([onDay('2025-10-28')]), id: textColumn(['there']), byId: Uint32Array.of(0) },
} as unknown as OpenDocument;

const asking = (facets: View['filters']['facets']): View => ({
  ...emptyView,
  filters: { ...emptyView.filters, facets },
});

test.each<[string, (id: string) => View]>([
  ['a chosen event', (id) => ({ ...emptyView, selection: ['there', id] })],
  ['the event whose chain is shown', (id) => ({ ...emptyView, filters: { ...emptyView.filters, chain: id } })],
  ['a claim', (id) => ({ ...emptyView, claim: id })],
  ['a page', (id) => ({ ...emptyView, pages: [{ list: 'places', id }] })],
  [
    'figures',
    (id) => ({
      ...emptyView,
      layers: { ...emptyView.layers, figures: { indicator: id, year: null, beside: [], drawnAs: 'fills' } },
    }),
  ],
  ...(['category', 'actor', 'place', 'tag', 'source'] as const).flatMap((facet) =>
    (['only', 'not'] as const).map((side): [string, (id: string) => View] => {
      const asked = (id: string): FacetFilter => ({ only: [], not: [], [side]: ['there', id] });
      return [`${facet}, ${side}`, (id) => asking({ [facet]: asked(id) })];
    }),
  ),
])('a view stands as long as what it names does: %s', (_, view) => {
  expect(viewStands(document, view('there'))).toBe(true);
  expect(viewStands(document, view('gone'))).toBe(false);
});

test('a view stands that names nothing, or asks for what has none', () => {
  expect(viewStands(document, emptyView)).toBe(true);
  expect(viewStands(document, asking({ actor: { only: [''], not: [] }, status: { only: ['planned'], not: [] } }))).toBe(
    true,
  );
});
