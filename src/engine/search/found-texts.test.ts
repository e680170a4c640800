import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEventDetails } from '../../kernels/event-details.ts';
import { foldText } from '../../kernels/fold-text.ts';
import { foundTexts, holdsTerm, saidTexts, shownTexts } from '../../kernels/found-texts.ts';
import { searchedText } from '../../kernels/searched-text.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';

const dataset = tinyDataset();
const detailsOf = createEventDetails(dataset);
const textOf = searchedText(dataset);

function why(id: string, typed: readonly string[]): readonly string[] {
  const event = dataset.events.find((one) => one.id === id);
  if (event === undefined) throw new Error('no such event');
  const details = detailsOf(event);
  const said = saidTexts(details, dataset);
  return foundTexts(said, typed.map(foldText), shownTexts(details, dataset, 'en')).map(
    ({ part, text }) => `${part}: ${text}`,
  );
}

test('an event says where what was searched for stands, unless it is read at the top', () => {
  expect(why('summit', ['trump'])).toEqual([]);
  expect(why('summit', ['sommet'])).toEqual(['title: Sommet Trump–Xi']);
  expect(why('summit', ['embassy', 'kuala'])).toEqual(['note: Ask the embassy', 'relation: By way of Kuala Lumpur']);
  expect(why('pact', ['prime minister'])).toEqual(['actor: Prime Minister of Japan']);
  expect(why('pact', ['good'])).toEqual(['citation: Ｇｏｏｄ news']);
  expect(why('pact', ['estimees', 'agence'])).toEqual([
    'claim: Les terres rares sont estimées',
    'source: L’Œuvre de l’agence',
  ]);
  // the date, the status and the certainty stand there already, whatever they were looked for by
  expect(why('summit', ['octobre', 'thursday 30', 'happened'])).toEqual([]);
  expect(why('summit', ['nowhere'])).toEqual([]);
});

test('whatever a search finds an event by is told, or read at the top', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...dataset.events),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (event, line, at, length) => {
        const lines = textOf(event)
          .split('\n')
          .filter((one) => one !== '');
        const text = lines[line % lines.length] ?? '';
        const term = text
          .slice(at % text.length)
          .slice(0, length)
          .trim();
        fc.pre(term !== '');
        const details = detailsOf(event);
        const shown = shownTexts(details, dataset, 'en');
        const isShown = shown.some((text) => holdsTerm(text, term));
        const found = foundTexts(saidTexts(details, dataset), [term], shown);
        expect(found).toHaveLength(isShown ? 0 : 1);
        for (const one of found) expect(holdsTerm(one.text, term)).toBe(true);
      },
    ),
  );
});
