import { readFileSync } from 'node:fs';
import { assert, describe, expect, test } from 'vitest';
import type { Problem } from '../../shared/problem.ts';
import { whenFlag } from '../../shared/when.ts';
import { untoldSteps } from '../opening-steps.ts';
import { datasetSchema } from './dataset-schema.ts';
import { decodeDataset } from './decode-dataset.ts';
import type { LoadedDataset } from './loaded-dataset.ts';

const firstDataset = read('../../../resources/datasets/tokyo-gyeongju-china.json');
const whole = read('../fixtures/whole-dataset.json');
const broken = read('../fixtures/broken-dataset.json');

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

async function load(text: string): Promise<LoadedDataset> {
  const result = await decodeDataset(text, untoldSteps);
  assert(result.ok);
  return result.value;
}

async function failureOf(text: string): Promise<readonly Problem[]> {
  const result = await decodeDataset(text, untoldSteps);
  assert(!result.ok);
  return result.problems;
}

function datasetText(fields: object): string {
  return JSON.stringify({ format: 'chronotope-dataset', version: 1, title: { en: 'Test' }, ...fields });
}

function lines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, path, message }) => {
    const values = Object.values(message.values ?? {}).join(' ');
    return `${severity} ${path}: ${message.key.replace('problem.', '')} ${values}`.trim();
  });
}

describe('the first dataset', async () => {
  const dataset = await load(firstDataset);

  test('is read without a single problem', () => {
    expect(dataset.problems).toEqual([]);
    expect(dataset.rejected).toBe(0);
  });

  test('holds all of the facts', () => {
    expect(dataset.events).toHaveLength(70);
    expect(dataset.places).toHaveLength(53);
    expect(dataset.actors).toHaveLength(49);
    expect(dataset.claims).toHaveLength(35);
    expect(dataset.indicators).toHaveLength(24);
    expect(dataset.indicators.flatMap((indicator) => indicator.points)).toHaveLength(142);
    expect(dataset.flows).toHaveLength(34);
    expect(dataset.sources).toHaveLength(256);
    expect(dataset.eras).toHaveLength(2);
  });

  test('follows its own format to the letter', () => {
    expect(datasetSchema.safeParse(JSON.parse(firstDataset)).error).toBeUndefined();
  });

  test('says every text in English and in French', () => {
    const texts: object[] = [];
    JSON.parse(firstDataset, (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'en' in value) texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(900);
    for (const text of texts) {
      expect(Object.keys(text)).toEqual(['en', 'fr']);
      expect(Object.values(text)).not.toContain('');
    }
  });

  test('keeps a narrow no-break space before the high punctuation of its French texts', () => {
    const french = [...JSON.stringify(dataset).matchAll(/"fr":"((?:[^"\\]|\\.)*)"/g)].map(([, words = '']) => words);
    expect(french.length).toBeGreaterThan(500);
    expect(french.filter((words) => /[ \u00a0][;:?!»]|«[ \u00a0]/u.test(words))).toEqual([]);
  });

  test('opens on October and November 2025, from East Asia to the west coast of America', () => {
    expect(dataset.openingView?.figures?.rows.map(({ indicator }) => indicator)).toEqual([
      'share-mine-cn',
      'share-refine-cn',
      'share-magnets-cn',
    ]);
    expect(dataset.openingView).toMatchObject({
      id: 'opening',
      timeExtent: { from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 11, 1) },
      mapExtent: { west: 95, south: -4, east: 245, north: 50 },
    });
  });

  test('keeps the date that the article implies beside the date itself', () => {
    const summit = dataset.events.find((event) => event.id === 'ev-summit');
    expect(summit?.when.edtf).toBe('2025-10-28');
    expect(summit?.whenArticle?.flags).toBe(whenFlag.startApproximate | whenFlag.endApproximate);
  });

  test('quotes only the article, and only for the events of the article', () => {
    const quoting = dataset.events.filter((event) => event.citations.some((citation) => citation.quotation));
    expect(quoting).toHaveLength(12);
    expect(quoting.every((event) => event.inArticle)).toBe(true);
    const quoted = quoting.flatMap((event) => event.citations.filter((citation) => citation.quotation));
    expect(new Set(quoted.map((citation) => citation.source))).toEqual(new Set(['src-article']));
  });

  test('knows its eight categories in their order', () => {
    expect(dataset.categories.map((category) => category.name['fr'])).toEqual(
      'Diplomatie,Défense,Commerce,Accords miniers,Contrôles,Offre,Droit,Perspectives'.split(','),
    );
  });
});

describe('a whole file', () => {
  test('is read without a problem', async () => {
    expect((await load(whole)).problems).toEqual([]);
  });

  test('fills in what an event need not say', async () => {
    const [, event] = (await load(whole)).events;
    expect(event).toMatchObject({ places: [], actors: [], citations: [], unverified: [], importance: 3 });
    expect(event?.when.flags).toBe(whenFlag.undated);
  });

  test('puts an event without a category last, under a dash', async () => {
    const { events, categories } = await load(whole);
    expect(categories.at(-1)).toEqual({ id: 'uncategorised', name: { en: 'No category', fr: 'Sans catégorie' } });
    expect(events[1]?.category).toBe('uncategorised');
  });

  test('takes whole years and months for the ends of a time extent', async () => {
    expect((await load(whole)).openingView?.timeExtent).toEqual({
      from: Date.UTC(1768, 0, 1),
      to: Date.UTC(1770, 6, 1),
    });
  });

  test('has its eras, open ones too', async () => {
    const { eras } = await load(whole);
    expect(eras.map(({ id, sources }) => ({ id, sources }))).toEqual([
      { id: 'first-voyage', sources: ['log'] },
      { id: 'in-print', sources: [] },
    ]);
    expect(eras[0]?.when).toMatchObject({
      startEarliest: Date.UTC(1768, 7, 26),
      endLatest: Date.UTC(1771, 6, 13),
      flags: whenFlag.interval,
    });
    expect(eras[1]?.when.endLatest).toBe(Number.POSITIVE_INFINITY);
  });

  test('has its tags, its relations and its notes', async () => {
    const { events, tags, relations, notes } = await load(whole);
    expect(tags).toEqual([{ id: 'first-leg', name: { en: 'First leg', fr: 'Première étape' } }]);
    expect(events.map((event) => event.tags)).toEqual([['first-leg'], []]);
    expect(relations).toMatchObject([{ subject: 'events/departure', predicate: 'precedes', sources: ['log'] }]);
    expect(relations[0]?.when?.edtf).toBe('1768/1771');
    expect(notes.map(({ id, about }) => ({ id, about }))).toEqual([
      { id: 'n1', about: ['events/departure', 'places/fiji'] },
      { id: 'n2', about: [] },
    ]);
    expect(notes[0]?.written?.edtf).toBe('2025-11-02');
  });

  test('may begin with a byte order mark', async () => {
    expect((await load(`\uFEFF${whole}`)).events).toHaveLength(2);
  });
});

test('the example of the documentation is read without a problem', async () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(read('../../../docs/dataset-format.md')) ?? [];
  expect((await load(example)).problems).toEqual([]);
});

describe('a file with mistakes', async () => {
  const dataset = await load(broken);

  test('has each of them told with its place, and the rest is there', async () => {
    const told = `${lines(dataset.problems).join('\n')}\n`;
    await expect(told).toMatchFileSnapshot('../fixtures/broken-dataset.problems.txt');
    expect(dataset.events.map((event) => event.id)).toEqual(['e1', 'e2', 'e3', 'e5', 'e6', 'e7', 'e8']);
  });

  test('counts the records that were left out', () => {
    const left = dataset.problems.filter((problem) => problem.severity === 'error' && problem.path !== 'actors');
    expect(dataset.rejected).toBe(new Set(left.map(({ path }) => path.replace(/\].*/, ''))).size);
  });

  test('shows an event whose date cannot be read, undated, with the text of the date', () => {
    const event = dataset.events.find(({ id }) => id === 'e2');
    expect(event?.when).toMatchObject({ edtf: '2025-02-30', flags: whenFlag.undated });
  });

  test('keeps a place whose coordinates are off the globe, without them', () => {
    expect(dataset.places.find((place) => place.id === 'p2')).toEqual({
      id: 'p2',
      name: { en: 'Lat and lng swapped' },
    });
  });

  test('keeps the events of a category that the file does not name, under its id', () => {
    expect(dataset.categories.map((category) => category.id)).toEqual(['listed', 'new', 'uncategorised']);
    expect(dataset.categories[1]?.name).toEqual({ und: 'new' });
  });

  test('drops the reference that leads nowhere and keeps the others, each once', () => {
    expect(dataset.events.find(({ id }) => id === 'e3')?.places).toEqual(['p1']);
    expect(dataset.events.find(({ id }) => id === 'e8')?.places).toEqual(['p1']);
    expect(dataset.events.find(({ id }) => id === 'e6')?.citations).toEqual([{ source: 's1' }]);
  });

  test('keeps an era only where its date is one, and of its sources those that are there', () => {
    expect(dataset.eras.map(({ id, sources }) => ({ id, sources }))).toEqual([{ id: 'a1', sources: ['s1'] }]);
  });

  test('keeps the tags of an event that the file does not name, under their ids', () => {
    expect(dataset.events[0]?.tags).toEqual(['t1', 'new']);
    expect(dataset.tags.map(({ id }) => id)).toEqual(['t1', 'new']);
  });

  test('keeps a relation only between what is there, and a note whatever it is about', () => {
    expect(dataset.relations.map(({ id, sources }) => ({ id, sources }))).toEqual([{ id: 'r1', sources: [] }]);
    expect(dataset.notes.map(({ id, about }) => ({ id, about }))).toEqual([{ id: 'n1', about: ['events/e1'] }]);
  });

  test('never hands on an address that is no web address', () => {
    expect(dataset.sources[0]).not.toHaveProperty('url');
  });
});

describe('a file that gives nothing', () => {
  test.each([
    ['an empty file', ' \n', 'error : emptyFile'],
    ['a file that is no JSON', 'id,title\n1,Summit', 'error : notJson 1 1'],
    ['a comma too many', '{\n  "a": [1, 2,]\n}', 'error : notJson 2 14'],
    ['a file cut off', '{\n  "events": [\n    { "id": "e', 'error : truncated 3 15'],
    ['brackets without end', '['.repeat(1_000_000), 'error : tooDeep 100'],
    ['noise with many brackets', `%${'[{'.repeat(200)}`, 'error : notJson 1 1'],
    ['a list', '[]', 'error : notDataset'],
    ['another kind of file', '{ "type": "FeatureCollection", "features": [] }', 'error format: notDataset'],
    ['a newer version', '{ "format": "chronotope-dataset", "version": 2 }', 'error version: newerVersion 2 1'],
    ['no version', '{ "format": "chronotope-dataset", "version": "1" }', 'error version: version 1'],
    ['no events at all', datasetText({}), 'error : noEvents 0 0 0'],
    ['no list of events', datasetText({ events: 'none' }), 'error : noEvents 0 0 0'],
  ])('%s says so', async (_name, text, expected) => {
    expect(lines(await failureOf(text))[0]).toBe(expected);
  });

  test('tells what was found and why none of it could be used', async () => {
    const places = [{ id: 'p', name: { en: 'A place' } }];
    expect(lines(await failureOf(datasetText({ places, events: [{ id: 'e' }, {}] })))).toEqual([
      'error : noEvents 2 1 0',
      'error events[0].title: missing',
      'error events[1].id: missing',
      'error events[1].title: missing',
    ]);
  });
});

test('a file without a title opens all the same', async () => {
  const events = [{ id: 'e', title: { en: 'Event' } }];
  const dataset = await load(datasetText({ title: null, id: 'nameless', events }));
  expect(dataset.title).toEqual({ und: 'nameless' });
  expect(lines(dataset.problems)).toEqual(['warning title: missing']);
});

test('of thousands of problems the first thousand are listed and all are counted', async () => {
  const bad = Array.from({ length: 1500 }, (_, row) => ({ id: `bad-${row}` }));
  const dataset = await load(datasetText({ events: [...bad, { id: 'good', title: { en: 'Good' } }] }));
  expect(dataset.events).toHaveLength(1);
  expect(dataset.rejected).toBe(1500);
  expect(dataset.problems).toHaveLength(1001);
  expect(dataset.problems.at(-1)?.message).toEqual({ key: 'problem.more', values: { count: 500 } });
});

test('names that JavaScript keeps for itself do no harm', async () => {
  const event = '{ "id": "__proto__", "title": { "en": "x", "__proto__": "y" }, "__proto__": { "polluted": 1 } }';
  const text = `{ "__proto__": { "polluted": 1 }, "constructor": 1, ${datasetText({}).slice(1, -1)}, "events": [${event}] }`;
  const dataset = await load(text);
  expect(dataset.events[0]).not.toHaveProperty('polluted');
  expect({}).not.toHaveProperty('polluted');
  expect(dataset.events[0]?.title).toEqual({ en: 'x' });
  expect(dataset.problems.map((problem) => problem.path)).toEqual(['__proto__', 'constructor', 'events[0].__proto__']);
});

test('a null stands for what is not there', async () => {
  const event = { id: 'e', title: { en: 'Event' }, summary: null, when: null, places: null, citations: [null] };
  const dataset = await load(datasetText({ claims: null, events: [event] }));
  expect(dataset.problems).toEqual([]);
  expect(dataset.events[0]).not.toHaveProperty('summary');
});
