import type { EventRecord } from '../../shared/dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';

const eventReference = 'events/';

/**
 * The lists of a dataset without what they say of events that are not among these: a relation with such an event goes, a
 * claim or a note only forgets it, unless a note was about nothing else.
 */
export function listsOfPart(lists: LoadedDataset, events: Iterable<EventRecord>): LoadedDataset {
  const ids = new Set<string>();
  for (const { id } of events) ids.add(id);
  const isThere = (reference: string): boolean =>
    !reference.startsWith(eventReference) || ids.has(reference.slice(eventReference.length));
  const { claims, relations, notes, kept } = lists;
  return {
    ...lists,
    claims: claims.map((claim) => ({
      ...claim,
      events: claim.events.filter((id) => ids.has(id)),
      context: claim.context.filter((id) => ids.has(id)),
    })),
    relations: relations.filter(({ subject, object }) => isThere(subject) && isThere(object)),
    notes: notes
      .map((note) => ({ ...note, about: note.about.filter(isThere) }))
      .filter(({ about }, at) => about.length > 0 || notes[at]?.about.length === 0),
    kept: {
      ...kept,
      lists: {
        ...kept.lists,
        views: (kept.lists['views'] ?? []).map((view) => selectedIn(view, ids)),
        stories: (kept.lists['stories'] ?? []).map((story) => toldOf(story, ids)),
      },
    },
  };
}

/** A story as the file has it, without the events that are not there: its steps stay, with their words. */
function toldOf(story: unknown, ids: ReadonlySet<string>): unknown {
  if (typeof story !== 'object' || story === null || !('steps' in story) || !Array.isArray(story.steps)) return story;
  const steps: readonly unknown[] = story.steps;
  return { ...story, steps: steps.map((step) => withViewOf(step, ids)) };
}

function withViewOf(step: unknown, ids: ReadonlySet<string>): unknown {
  return typeof step === 'object' && step !== null && 'view' in step
    ? { ...step, view: selectedIn(step.view, ids) }
    : step;
}

/** A view as the file has it, without the events that are not there. */
function selectedIn(view: unknown, ids: ReadonlySet<string>): unknown {
  if (typeof view !== 'object' || view === null || !('selection' in view) || !Array.isArray(view.selection))
    return view;
  const { selection, ...rest } = view;
  const left: readonly unknown[] = selection.filter((id) => ids.has(String(id)));
  return left.length === 0 ? rest : { ...rest, selection: left };
}
