import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { assert, expect, test } from 'vitest';
import { untoldSteps } from '../opening-steps.ts';
import { decodeDataset } from './decode-dataset.ts';
import type { LoadedDataset } from './loaded-dataset.ts';

const whole = readFileSync(new URL('../fixtures/whole-dataset.json', import.meta.url), 'utf8');
const firstDataset = readFileSync(
  new URL('../../../resources/datasets/tokyo-gyeongju-china.json', import.meta.url),
  'utf8',
);

type Json = Readonly<Record<string, unknown>>;

/** The whole file with any value or none in the place of one, somewhere inside. */
const mutated = fc
  .tuple(fc.constantFrom(...pathsIn(JSON.parse(whole)).slice(1)), fc.oneof(fc.jsonValue(), fc.constant(undefined)))
  .map(([path, value]) => replaceAt(JSON.parse(whole), path, value) as Json);

function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([key, each]) => pathsIn(each).map((path) => [key, ...path]));
  return [[], ...inner];
}

function replaceAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  const entries = Object.entries(value as object).map(([name, each]): [string, unknown] => [
    name,
    name === key ? replaceAt(each, rest, replacement) : each,
  ]);
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

/** Every id that a loaded dataset refers to is in it. */
function expectWhole(dataset: LoadedDataset): void {
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map((record) => record.id));
  const [places, actors, sources, events] = [dataset.places, dataset.actors, dataset.sources, dataset.events].map(ids);
  const within = (some: readonly string[], all: ReadonlySet<string> | undefined) =>
    expect(some.filter((id) => !all?.has(id))).toEqual([]);
  for (const event of dataset.events) {
    within(event.places, places);
    within(event.actors, actors);
    within([event.category], ids(dataset.categories));
    within(event.tags, ids(dataset.tags));
    within(
      event.citations.map((citation) => citation.source),
      sources,
    );
  }
  for (const claim of dataset.claims) {
    within([claim.source, ...claim.assessment.sources], sources);
    within([...claim.events, ...claim.context], events);
  }
  for (const flow of dataset.flows) {
    within([flow.from, flow.to, ...flow.via], places);
    within([flow.commodity], ids(dataset.commodities));
  }
  for (const era of dataset.eras) within(era.sources, sources);
}

const decode = (text: string) => decodeDataset(text, untoldSteps);

test('any JSON is read or refused, never thrown at', async () => {
  await fc.assert(fc.asyncProperty(fc.json(), async (text) => typeof (await decode(text)).ok === 'boolean'));
});

test('any text is read or refused, never thrown at', async () => {
  await fc.assert(fc.asyncProperty(fc.string(), async (text) => typeof (await decode(text)).ok === 'boolean'));
});

test('with any value in the place of another, what is kept is whole and what is not is told', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (file) => {
      const result = await decode(JSON.stringify(file));
      if (!result.ok) {
        expect(result.problems.length).toBeGreaterThan(0);
        return;
      }
      expectWhole(result.value);
      const events = file['events'];
      assert(Array.isArray(events));
      const errors = result.value.problems.filter(({ severity }) => severity === 'error');
      const lost = new Set(errors.flatMap(({ path }) => /^events\[\d+\]/.exec(path) ?? []));
      expect(result.value.events.length + lost.size).toBe(events.length);
    }),
    { numRuns: 400 },
  );
});

test('cut off at any byte, a file is refused as cut off', async () => {
  const bytes = new TextEncoder().encode(whole.trimEnd());
  for (let length = 1; length < bytes.length; length += 1) {
    const result = await decode(new TextDecoder().decode(bytes.subarray(0, length)));
    assert(!result.ok);
    expect(result.problems[0]?.message.key).toBe('problem.truncated');
  }
});

test('the first dataset cut off anywhere is refused as cut off', async () => {
  const bytes = new TextEncoder().encode(firstDataset.trimEnd());
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async (length) => {
      const result = await decode(new TextDecoder().decode(bytes.subarray(0, length)));
      return !result.ok && result.problems[0]?.message.key === 'problem.truncated';
    }),
  );
});
