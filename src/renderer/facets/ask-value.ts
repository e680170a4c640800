import type { FacetFilter } from '../../shared/view.ts';

/** What a person does with a value: only this (again: all), this too, or all but this. */
export type Asking = 'only' | 'add' | 'leaveOut';

const nothing: FacetFilter = { only: [], not: [] };

/** The filter of a facet after a person has asked something of one of its values. */
export function askValue(filter: FacetFilter | undefined, id: string, asking: Asking): FacetFilter {
  const { only, not } = filter ?? nothing;
  switch (asking) {
    case 'only': {
      const isAlready = only.length === 1 && only[0] === id && not.length === 0;
      return isAlready ? nothing : { only: [id], not: [] };
    }
    case 'add':
      return { only: toggled(only, id), not: without(not, id) };
    case 'leaveOut':
      return { only: without(only, id), not: toggled(not, id) };
  }
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? without(ids, id) : [...ids, id];
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((other) => other !== id);
}
