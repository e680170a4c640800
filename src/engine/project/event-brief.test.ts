import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventBrief, readEventBrief } from './event-brief.ts';

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('p1', '"]', '","', '\\', 'é', '\n'));
const ids = fc.uniqueArray(text, { maxLength: 4 });
const titles = fc.dictionary(fc.constantFrom('en', 'fr', 'ja'), text, { minKeys: 1, noNullPrototype: true });

test('a brief says what the event says, however its words are written', () => {
  const events = fc.record({ title: titles, places: ids, actors: ids, tags: ids, cited: ids });
  fc.assert(
    fc.property(events, ({ cited, ...event }) => {
      const written = eventBrief({ ...event, citations: cited.map((source) => ({ source })) });
      const {
        language,
        titles: all,
        places = [],
        actors = [],
        sources = [],
        tags = [],
      } = readEventBrief(written) ?? {};
      expect({ places, actors, tags, sources }).toEqual({
        places: event.places,
        actors: event.actors,
        tags: event.tags,
        sources: cited,
      });
      expect(all ?? { [language ?? '']: Object.values(event.title)[0] }).toEqual(event.title);
    }),
  );
});

test.each([
  '',
  '{}',
  '{"language":"en"',
  '{"language":"en","places":["a}',
  '{"language":"en","places":["a" "b"]}',
  '{"language":"en","places":["a",1]}',
  '{"language":"en"}}',
  '{"language":"en","places":"a"}',
])('%s is no brief', (written) => {
  expect(readEventBrief(written)).toBeNull();
});

test('what another program has laid out in another way is read too', () => {
  expect(readEventBrief('{ "places": ["a"], "language": "en" }')).toEqual({ language: 'en', places: ['a'] });
});
