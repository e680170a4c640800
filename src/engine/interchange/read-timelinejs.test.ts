import { expect, test } from 'vitest';
import { interchangeFixture, toldProblems } from '../fixtures/interchange-fixture.ts';

test('a row of a sheet is an event, a title or an era, with dates as fine as its parts', async () => {
  const dataset = await interchangeFixture('ships-timeline.csv');
  expect(dataset.title).toEqual({ und: 'Two ships' });
  expect(dataset.notes.map(({ text }) => text)).toEqual([{ und: 'A voyage, told by its log' }]);
  expect(dataset.events.map(({ title, when }) => [title['und'], when.edtf])).toEqual([
    ['The voyage', '1768-08-26T14:00/1771-07-12'],
    ['Long before', '-0043-03'],
    ['Said in words', '1779~'],
    ['Nobody knows', 'some time'],
  ]);
  expect(dataset.events[0]).toMatchObject({
    summary: { und: 'Plymouth, and "back"\n\nThe ship · A painter' },
    category: 'voyages',
  });
  expect(dataset.events[1]?.summary).toEqual({ und: 'Beware' });
  expect(dataset.eras).toMatchObject([{ name: { und: 'The age of sail' }, when: { edtf: '1760/1800' } }]);
  expect(toldProblems(dataset)).toEqual([['ships-timeline.csv:6', 'problem.date', 'warning']]);
});

test('a timeline in JSON is read alike, its numbers as texts or not', async () => {
  const dataset = await interchangeFixture('ships-timeline.json');
  expect(dataset.events.map(({ id, when }) => [id, when.edtf])).toEqual([
    ['voyage', '1768-08-26T14:05/1771'],
    ['the-earth', 'Y-4499999999'],
    ['transit-of-venus', '1769-06'],
  ]);
  expect(dataset.places).toMatchObject([{ name: { und: 'Plymouth' }, coordinates: { lng: -4.14, lat: 50.37 } }]);
  expect(dataset.eras.map(({ when }) => when.edtf)).toEqual(['1760/1800']);
  expect(toldProblems(dataset)).toEqual([
    ['events[3]', 'problem.notSlide', 'error'],
    ['events[1]', 'problem.dateYears', 'warning'],
  ]);
});

test('a timeline of version 1 has its dates behind commas', async () => {
  const dataset = await interchangeFixture('old-timeline.json');
  expect(dataset.title).toEqual({ und: 'An old one' });
  expect(dataset.events).toMatchObject([
    { title: { und: 'The voyage' }, when: { edtf: '1768-08-26T14:05/1771' }, category: 'voyages' },
  ]);
  expect(dataset.eras).toHaveLength(1);
});

test('a slide of a story map may have a date in words, a place, or neither', async () => {
  const dataset = await interchangeFixture('walk-storymap.json');
  expect(dataset.title).toEqual({ und: 'A walk' });
  expect(dataset.events.map(({ when, places }) => [when.edtf, places])).toEqual([
    ['', []],
    ['1904-06-12', ['the-gate']],
    ['later', []],
    ['', ['53-4-6-3']],
  ]);
  expect(toldProblems(dataset)).toEqual([
    ['storymap.slides[2]', 'problem.shapesLeftOut', 'warning'],
    ['storymap.slides[2]', 'problem.date', 'warning'],
  ]);
  // their order is a story: a step for each
  expect(dataset.stories.map(({ steps }) => steps.map(({ view }) => view.selection))).toEqual([
    dataset.events.map(({ id }) => [id]),
  ]);
});
