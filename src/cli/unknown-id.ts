import type { Problem } from '../shared/problem.ts';
import { problemsOf } from './check-target.ts';

/** There is no view, or no story, of this id: those that there are, are named. */
export function unknownId(
  key: 'cli.noView' | 'cli.noStory',
  id: string,
  known: readonly { readonly id: string }[],
): readonly Problem[] {
  const ids = [...new Set(known.map((one) => one.id))].join(', ');
  return problemsOf(key, { id, count: ids === '' ? 0 : 1, ids });
}
