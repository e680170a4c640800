import type { Flow, Place } from '../shared/dataset.ts';
import { whenFlag } from '../shared/when.ts';

/** Which dated flows begin, end or pass where. Places of one country have the same ones: they are one group. */
export interface FlowsAtPlaces {
  /** By index of the place: its group; 0 where no flow is. */
  readonly groupOf: Uint32Array;
  /** By group: its flows, in the order of the document. The group 0 has none. */
  readonly groups: readonly (readonly Flow[])[];
}

interface Known {
  readonly places: readonly Place[];
  readonly value: FlowsAtPlaces;
}

const known = new WeakMap<readonly Flow[], Known>();

/** The groups of places with flows, gathered once for the lists of a document, which nobody changes. */
export function flowsAtPlaces(flows: readonly Flow[], places: readonly Place[]): FlowsAtPlaces {
  const before = known.get(flows);
  if (before?.places === places) return before.value;
  const value = gather(flows, places);
  known.set(flows, { places, value });
  return value;
}

function gather(flows: readonly Flow[], places: readonly Place[]): FlowsAtPlaces {
  const flowsOf = new Map<string, Flow[]>();
  for (const flow of flows) {
    if ((flow.when.flags & whenFlag.undated) !== 0) continue;
    for (const id of new Set([flow.from, ...flow.via, flow.to])) {
      const there = flowsOf.get(id);
      if (there === undefined) flowsOf.set(id, [flow]);
      else there.push(flow);
    }
  }
  // a country is a key of its own, which no id of a place can be taken for
  const keyOf = ({ id, country = '' }: Place): string => (country === '' ? `place ${id}` : `country ${country}`);
  const atKey = new Map<string, Set<Flow>>();
  for (const place of places) {
    const there = flowsOf.get(place.id);
    if (there === undefined) continue;
    const key = keyOf(place);
    const group = atKey.get(key) ?? new Set();
    atKey.set(key, group);
    for (const flow of there) group.add(flow);
  }
  const groupAt = new Map([...atKey.keys()].map((key, index) => [key, index + 1]));
  const order = new Map(flows.map((flow, index) => [flow, index]));
  const inOrder = (a: Flow, b: Flow): number => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return {
    groupOf: Uint32Array.from(places, (place) => groupAt.get(keyOf(place)) ?? 0),
    groups: [[], ...[...atKey.values()].map((group) => [...group].toSorted(inOrder))],
  };
}
