import { assert, expect, test } from 'vitest';
import { untoldSteps } from '../opening-steps.ts';
import { decodeDataset } from './decode-dataset.ts';

test('an annotation that stands nowhere is kept, and told', async () => {
  const text = { en: 'Words' };
  const annotations = [
    { id: 'nowhere', text },
    { id: 'circle', text, when: '2025', radiusKm: 5 },
    { id: 'timed', text, when: '2025' },
  ];
  const events = [{ id: 'e', title: text }];
  const file = { format: 'chronotope-dataset', version: 1, title: text, events, annotations };
  const decoded = await decodeDataset(JSON.stringify(file), untoldSteps);
  assert(decoded.ok);
  expect(decoded.value.annotations).toHaveLength(3);
  expect(decoded.value.problems.map(({ severity, path, message }) => [severity, path, message.key])).toEqual([
    ['warning', 'annotations[0].when', 'problem.annotationNowhere'],
    ['warning', 'annotations[1].radiusKm', 'problem.circleWithoutPoint'],
  ]);
});
