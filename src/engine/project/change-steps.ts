import type { JsonValue, RecordFields, SingleEdit } from '../../shared/edit.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { shorten } from '../dataset/shorten.ts';
import { withFields } from './record-fields.ts';
import type { RecordsInHand } from './records-in-hand.ts';
import { isList } from './values-at.ts';

/**
 * Changes steps of a story, each by itself: two windows that write at two steps both have their way. An id that
 * the story does not know is a new step where `order` names it, and else one that has gone. Fails with `problem.recordGone`.
 */
export function changeSteps(
  records: RecordsInHand,
  { id, set = {}, order = [] }: Extract<SingleEdit, { readonly kind: 'steps' }>,
): Result<readonly string[]> {
  const story = records.get('stories', id);
  if (story === null) return failure('problem.recordGone', { id: shorten(id) });
  const before = stepsOf(story);
  const known = new Set(before.map(stepId));
  const changed = before.flatMap((step) => {
    const fields = fieldsFor(set, stepId(step));
    return fields === undefined ? [step] : fields === null ? [] : [withFields(step, { ...fields, id: stepId(step) })];
  });
  const added: RecordFields[] = [];
  for (const [newId, fields] of Object.entries(set)) {
    if (fields === null || known.has(newId)) continue;
    if (!order.includes(newId)) return failure('problem.recordGone', { id: shorten(newId) });
    added.push(withFields({ id: newId }, { ...fields, id: newId }));
  }
  const places = new Map(order.map((named, place) => [named, place]));
  const placeOf = (step: RecordFields): number => places.get(stepId(step)) ?? order.length;
  const steps = [...changed, ...added].toSorted((one, other) => placeOf(one) - placeOf(other));
  records.set('stories', id, withFields(story, { steps }));
  return success([id]);
}

/** The steps of a story as the project has them. */
export function stepsOf(story: RecordFields | null): readonly RecordFields[] {
  const steps = story?.['steps'];
  return isList(steps) ? steps.filter(isFields) : [];
}

/** Empty where it has none. */
export function stepId(step: RecordFields): string {
  const { id } = step;
  return typeof id === 'string' ? id : '';
}

function fieldsFor(set: Readonly<Record<string, RecordFields | null>>, id: string): RecordFields | null | undefined {
  return Object.hasOwn(set, id) ? set[id] : undefined;
}

function isFields(value: JsonValue): value is RecordFields {
  return typeof value === 'object' && value !== null && !isList(value);
}
