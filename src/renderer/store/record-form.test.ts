import { expect, test } from 'vitest';
import {
  changeForm,
  dropForm,
  formsOfFile,
  isTyped,
  leaveForms,
  noForms,
  openForm,
  showForm,
  takeMade,
  typeInForm,
  type RecordForm,
} from './record-form.ts';

const form = (key: string): RecordForm => ({
  key,
  list: 'events',
  id: key,
  several: [],
  various: [],
  before: { title: { en: 'Summit' } },
  typed: {},
  problems: [],
  isSaving: false,
  beginsAt: null,
  madeFor: null,
});

test('a form that is left keeps what was typed in it, and goes on there when it is opened again', () => {
  const opened = showForm(noForms, form('a'), 'details');
  const left = leaveForms(typeInForm(opened, 'a', 'title', { en: 'Talks' }), ['a']);
  expect(openForm(left)).toBe(null);
  expect(openForm(showForm(left, form('a'), 'details'))?.typed).toEqual({ title: { en: 'Talks' } });
});

test('a form that is opened again for a field begins there, with what was typed in it', () => {
  const opened = showForm(noForms, form('a'), 'details');
  const left = leaveForms(typeInForm(opened, 'a', 'title', { en: 'Talks' }), ['a']);
  const again = openForm(showForm(left, { ...form('a'), beginsAt: 'reliability' }, 'details'));
  expect(again).toMatchObject({ beginsAt: 'reliability', typed: { title: { en: 'Talks' } } });
});

test('a form in which nothing was typed is forgotten when it is left', () => {
  const opened = typeInForm(showForm(noForms, form('a'), 'details'), 'a', 'title', { en: 'Talks' });
  const asBefore = typeInForm(opened, 'a', 'title', null);
  expect(asBefore.kept.some(isTyped)).toBe(false);
  expect(leaveForms(asBefore, ['a']).kept).toEqual([]);
});

test('a form stands over the one that it was opened from, which comes back when it is closed', () => {
  const two = showForm(showForm(noForms, form('a'), 'details'), form('b'), 'details');
  expect(openForm(two)?.key).toBe('b');
  expect(openForm(dropForm(two, 'b'))?.key).toBe('a');
});

test('to type in a field takes away what was wrong with it, and nothing else', () => {
  const wrong = ['when', 'citations[1].source', 'title'].map((path) => ({
    path,
    message: { key: 'form.required' },
    severity: 'error' as const,
  }));
  const forms = changeForm(showForm(noForms, form('a'), 'details'), 'a', { problems: wrong });
  const after = typeInForm(forms, 'a', 'citations', []);
  expect(openForm(after)?.problems.map(({ path }) => path)).toEqual(['when', 'title']);
});

test('what was made for a field is chosen in it: alone, beside others, or as a citation', () => {
  const forms = showForm(noForms, form('a'), 'details');
  const take = (as: 'id' | 'ids' | 'citations', standing: readonly string[]): unknown =>
    openForm(takeMade(forms, { form: 'a', field: 'field', as, standing }, 'new'))?.typed['field'];
  expect(take('id', [])).toBe('new');
  expect(take('ids', ['busan'])).toEqual(['busan', 'new']);
  expect(take('citations', [])).toEqual([{ source: 'new', quotation: '', language: '', locator: '' }]);
});

test('what was typed in a file is found again when that is opened again, and in no other one', () => {
  const typed = typeInForm(showForm(noForms, form('a'), 'details'), 'a', 'title', { en: 'Talks' });
  const other = formsOfFile(typed, 'one.gpkg', 'two.gpkg');
  expect(other.kept).toEqual([]);
  expect(other.open).toEqual([]);
  expect(formsOfFile(other, 'two.gpkg', 'one.gpkg').kept.map(({ key }) => key)).toEqual(['a']);
});
