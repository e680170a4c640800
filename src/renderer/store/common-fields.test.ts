import { expect, test } from 'vitest';
import { commonFields } from './common-fields.ts';
import type { OpenDocument } from './explorer-state.ts';

const document = {
  summary: {
    categories: [{ id: 'trade' }, { id: 'law' }],
    statuses: ['', 'happened', 'planned'],
    certainties: ['', 'high'],
  },
  columns: {
    category: Uint16Array.of(0, 1, 1),
    status: Uint8Array.of(1, 1, 2),
    certainty: Uint8Array.of(0, 0, 1),
    importance: Uint8Array.of(3, 3, 5),
  },
} as unknown as OpenDocument;

test('what all have is told, what differs is named, and what none has is neither', () => {
  expect(commonFields(document, [0, 1])).toEqual({
    fields: { status: 'happened', importance: 3 },
    various: ['category'],
  });
  expect(commonFields(document, [1, 2])).toEqual({
    fields: { category: 'law' },
    various: ['status', 'certainty', 'importance'],
  });
});
