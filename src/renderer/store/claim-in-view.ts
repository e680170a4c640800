import { eventsBeside } from '../../kernels/events-beside.ts';
import type { Claim } from '../../shared/dataset.ts';
import { wrapLongitude, type MapExtent } from '../../shared/map-extent.ts';
import type { View } from '../../shared/view.ts';
import { rowOf } from './event-text.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { extentsShowing, type Extents } from './extents-of-rows.ts';
import { showsSameFigures } from './map-figures.ts';

/** Where a claim is read: nothing moves that shows its events, and what it asks the map for, already. */
export function extentsOfClaim(document: OpenDocument, claim: Claim, view: View): Partial<Extents> {
  const rows = eventsBeside(claim).flatMap((event) => rowOf(document, event) ?? []);
  const shown = extentsShowing(document, rows, view);
  const asked = claim.map?.mapExtent;
  return asked === undefined || holds(view.mapExtent, asked) ? shown : { ...shown, mapExtent: asked };
}

/**
 * The figures of a claim come with it, and go with it where nobody has chosen others since: then those come back that it stood
 * in the place of.
 */
export function figuresOfClaim(
  document: OpenDocument,
  { view, figuresAside }: Pick<ExplorerState, 'view' | 'figuresAside'>,
  claim: View['claim'],
): Pick<ExplorerState, 'figuresAside'> & Pick<View, 'layers'> {
  const { layers, claim: before } = view;
  if (claim === before) return { figuresAside, layers };
  const figuresOf = (id: View['claim']) => document.summary.claims.find((one) => one.id === id)?.map?.figures ?? null;
  // of another year, or as circles, they are its figures all the same
  const isOfBefore = showsSameFigures(document, layers.figures, figuresOf(before));
  const others = isOfBefore ? (figuresAside?.claim === before ? figuresAside.figures : null) : layers.figures;
  const asked = figuresOf(claim);
  const figures = asked ?? others;
  return {
    figuresAside: asked === null || claim === null ? null : { claim, figures: others },
    layers: figures === layers.figures ? layers : { ...layers, figures },
  };
}

function holds(outer: MapExtent, inner: MapExtent): boolean {
  if (outer.east - outer.west >= 360) return outer.south <= inner.south && outer.north >= inner.north;
  const east = wrapLongitude(inner.west, outer.west) + (inner.east - inner.west);
  return east <= outer.east && outer.south <= inner.south && outer.north >= inner.north;
}
