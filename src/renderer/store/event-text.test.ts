import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventColumns } from '../../shared/event-columns.ts';
import { idOf, rowOf, shortTitleOf, titleOf } from './event-text.ts';
import type { OpenDocument } from './explorer-state.ts';
import { textColumn } from './fixtures/text-column.ts';

/** A document of which only the texts are looked at. */
function documentOf(ids: readonly string[], texts: Partial<EventColumns> = {}): OpenDocument {
  const bytesOf = (row: number): Buffer => Buffer.from(ids[row] ?? '');
  const byId = Uint32Array.from(ids.keys()).sort((a, b) => Buffer.compare(bytesOf(a), bytesOf(b)));
  const columns = { count: ids.length, id: textColumn(ids), byId, title: {}, shortTitle: {}, ...texts };
  return { columns } as unknown as OpenDocument;
}

describe('texts of rows', () => {
  test('an id leads back to its row, and any other to none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 })), fc.string(), (ids, other) => {
        const document = documentOf(ids);
        ids.forEach((id, row) => {
          expect(idOf(document, row)).toBe(id);
          expect(rowOf(document, id)).toBe(row);
        });
        if (!ids.includes(other)) expect(rowOf(document, other)).toBeNull();
      }),
    );
  });

  test('a title is in the reader’s language, else in English', () => {
    const title = { en: textColumn(['Summit']), fr: textColumn(['Sommet']) };
    const document = documentOf(['ev-1'], { title });
    expect([titleOf(document, 0, 'fr'), titleOf(document, 0, 'ja')]).toEqual(['Sommet', 'Summit']);
  });

  test('the title stands in where there is no short one', () => {
    const title = { en: textColumn(['Trump–Takaichi summit in Tokyo', 'APEC']) };
    const document = documentOf(['a', 'b'], { title, shortTitle: { en: textColumn(['Summit', '']) } });
    expect([shortTitleOf(document, 0, 'en'), shortTitleOf(document, 1, 'en')]).toEqual(['Summit', 'APEC']);
  });
});
