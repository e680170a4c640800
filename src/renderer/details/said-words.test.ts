import { expect, test } from 'vitest';
import { onDay } from '../../kernels/fixtures/columns.ts';
import type { EventDetails } from '../../shared/explorer-api.ts';
import { saidWords } from './said-words.ts';

/** A meeting, and how it is related to a journey. */
function related(subject: string, object: string): EventDetails {
  const when = { edtf: '2025-10-28', ...onDay('2025-10-28') };
  const lists = { places: [], actors: [], tags: [], unverified: [], citations: [] };
  const event = { id: 'meeting', title: {}, when, category: '', importance: 3, ...lists };
  const relation = { id: 'r', subject, predicate: 'part-of', object, sources: [] };
  return { event, sources: [], claims: [], relations: [relation], notes: [] };
}

test('a predicate by which an event was found is told in words, from the side of the event', () => {
  const part = related('events/meeting', 'events/journey');
  const whole = related('events/journey', 'events/meeting');
  const found = { part: 'relation', text: 'part-of' } as const;
  expect(saidWords(found, part, 'en')).toBe('Part of');
  expect(saidWords(found, part, 'fr')).toBe('Fait partie de');
  expect(saidWords(found, whole, 'fr')).toBe('Comprend');
  expect(saidWords({ part: 'note', text: 'part-of' }, part, 'fr')).toBe('part-of');
});
