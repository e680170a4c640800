import type * as z from 'zod';
import type { Story, StoryStep } from '../../shared/story.ts';
import type { storySchema } from './dataset-schema-stories.ts';
import { keepKnown, type KnownIds } from './known-ids.ts';
import { normaliseViewParts, type ViewedIds } from './normalise-view.ts';
import type { RecordReport } from './record-report.ts';

/** A step whose id was there before is told and left out: what it is known by would lead to the other. */
export function normaliseStory(
  raw: z.infer<typeof storySchema>,
  report: RecordReport,
  viewed: ViewedIds,
  sources: KnownIds,
): Story {
  const ids = new Set<string>();
  const steps = raw.steps.flatMap((step, index): readonly StoryStep[] => {
    const path = ['steps', index];
    if (ids.has(step.id)) {
      report.warn([...path, 'id'], { key: 'problem.duplicateId', values: { id: step.id } });
      return [];
    }
    ids.add(step.id);
    return [
      {
        ...step,
        sources: keepKnown(step.sources, sources, report, [...path, 'sources']),
        view: normaliseViewParts(step.view ?? {}, report, viewed, [...path, 'view']),
      },
    ];
  });
  return { id: raw.id, title: raw.title, steps };
}
