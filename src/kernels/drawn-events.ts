import type { ClusterLayout } from './cluster-layout.ts';
import type { LaneLayout } from './lane-layout.ts';

/*
 * How many events a view shows, counted in the plan that it paints and not in the state: what somebody outside can hold
 * against the data.
 */

/** The events that lanes draw, count as "+n" or hold in a density: each once. */
export function eventsInLanes({ lanes }: LaneLayout): number {
  // a density counts the chosen events too, which are marked on top of it
  const inLane = lanes.map(({ density, placed, hidden }) => density?.events ?? placed.length + hidden.length);
  return inLane.reduce((sum, events) => sum + events, 0);
}

/**
 * The events that have a mark anywhere in the world, in the pane or not: in a ring, alone, small, or under a ring.
 * One at several places is counted once. `count`: how many rows there are.
 */
export function eventsInClusters({ clusters, small }: ClusterLayout, count: number): number {
  const seen = new Uint8Array(count);
  let events = 0;
  const see = (rows: readonly number[]): void => {
    for (const row of rows) {
      if (seen[row] === 0) events++;
      seen[row] = 1;
    }
  };
  for (const { rows, beneath } of clusters) {
    see(rows);
    see(beneath);
  }
  for (const { rows } of small) see(rows);
  return events;
}
