import { expect, test } from 'vitest';
import type { JsonValue, RecordFields } from '../../shared/edit.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { When } from '../../shared/when.ts';
import { readValue } from './form-values.ts';
import { recordFields, type FormList } from './record-fields.ts';
import { writeForm } from './write-form.ts';

/** The engine's reading, as far as these tests need it. */
const readWhen = (text: string): Promise<Result<When>> =>
  Promise.resolve(
    text === '28 October 2025' ? success({ edtf: '2025-10-28' } as When) : failure('problem.whenNotRead', { text }),
  );

const summit: RecordFields = {
  id: 'summit',
  title: { en: 'Summit', fr: 'Sommet' },
  when: '2025-10',
  places: ['tokyo'],
  importance: 4,
  citations: [{ source: 'dpa', quotation: { text: 'ein goldenes Zeitalter', language: 'de' } }],
};

function written(list: FormList, before: RecordFields, typed: RecordFields, id: string | null = 'x') {
  return writeForm(recordFields[list], { id, before, typed }, readWhen);
}

test('only what was touched is changed, dates as they are meant', async () => {
  const typed = { when: '28 October 2025', places: ['tokyo', 'busan'], status: ' planned ' };
  expect(await written('events', summit, typed)).toEqual(
    success({ when: '2025-10-28', places: ['tokyo', 'busan'], status: 'planned' }),
  );
});

test('what is emptied is taken away; what the record never had is not', async () => {
  const typed = { title: { en: 'Summit', fr: '' }, places: [], summary: { en: ' ' }, citations: [] };
  expect(await written('events', summit, typed)).toEqual(
    success({ title: { en: 'Summit' }, places: null, citations: null }),
  );
});

test('what stands in a field and is written unchanged changes nothing', async () => {
  const typed = Object.fromEntries(
    recordFields.events
      .filter(({ name, kind }) => kind !== 'when' && summit[name] !== undefined)
      .map((field): readonly [string, JsonValue] => [field.name, readValue(field, summit[field.name])]),
  );
  expect(Object.keys(typed)).toHaveLength(4);
  expect(await written('events', summit, typed)).toEqual(success({}));
});

test('everything that is wrong is told under its field, and nothing is written', async () => {
  const typed = {
    title: { en: '', fr: '' },
    shortTitle: { en: 'x'.repeat(29) },
    when: 'some day',
    citations: [{ source: '', quotation: 'who said it?', language: 'en', locator: '' }],
  };
  const result = await written('events', summit, typed);
  expect(result.ok ? [] : result.problems.map(({ path, message }) => [path, message.key])).toEqual([
    ['title', 'form.required'],
    ['shortTitle', 'form.tooLong'],
    ['when', 'problem.whenNotRead'],
    ['citations[0].source', 'form.required'],
  ]);
});

test('a new record has what it began with and what was typed, and needs what its kind needs', async () => {
  const begun = { when: '2025-10-28' };
  expect(await written('events', begun, { title: { en: 'Talks' } }, null)).toEqual(
    success({ when: '2025-10-28', title: { en: 'Talks' } }),
  );
  const untitled = await written('events', begun, {}, null);
  expect(untitled.ok ? [] : untitled.problems.map(({ path }) => path)).toEqual(['title']);
});

test('a point that is moved keeps nothing that was said of where it was', async () => {
  const place = {
    name: { en: 'Akasaka Palace' },
    coordinates: { lng: 139.7286, lat: 35.68, precisionM: 100, status: 'verified', sources: ['gsi'] },
  };
  const point = (lat: string, lng: string, precisionM: string) => ({ coordinates: { lat, lng, precisionM } });
  expect(await written('places', place, point('35.68', '139.7286', '50'))).toEqual(
    success({ coordinates: { lng: 139.7286, lat: 35.68, status: 'verified', sources: ['gsi'], precisionM: 50 } }),
  );
  expect(await written('places', place, point('35,7', '139,7', ''))).toEqual(
    success({ coordinates: { lng: 139.7, lat: 35.7 } }),
  );
  const off = await written('places', place, point('95', '139', ''));
  expect(off.ok ? '' : off.problems[0]?.path).toBe('coordinates.lat');
});
