import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { nameOfLabel, type BasemapLabels } from '../../kernels/basemap-labels.ts';
import { nameLanguages } from '../../shared/view.ts';

// Every letter that the map or the first dataset may show is in a font that ships with the app.

const root = join(import.meta.dirname, '../../..');
const labels = JSON.parse(readFileSync(join(root, 'resources/basemap/labels.json'), 'utf8')) as BasemapLabels;

function lettersOf(file: string): ReadonlySet<number> {
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`${file} is a collection of fonts`);
  return new Set(font.characterSet);
}

const interFolder = join(root, 'node_modules/@fontsource-variable/inter/files');
const inter = new Set(
  readdirSync(interFolder)
    .filter((name) => name.endsWith('wght-normal.woff2'))
    .flatMap((name) => [...lettersOf(join(interFolder, name))]),
);
const own = (language: string): ReadonlySet<number> =>
  ['ja', 'ko', 'zh'].includes(language)
    ? lettersOf(join(root, `resources/basemap/labels-${language}.woff2`))
    : new Set<number>();

function missingIn(text: string, fonts: readonly ReadonlySet<number>[]): readonly string[] {
  // white space is not drawn
  const letters = [...new Set(text)].filter((letter) => !/\s/.test(letter));
  return letters.filter((letter) => !fonts.some((font) => font.has(letter.codePointAt(0) ?? 0)));
}

test.each(nameLanguages)('every name of the basemap has its letters in shipped fonts: %s', (language) => {
  const { countries, cities, waters } = labels;
  const names = [countries, cities, waters].flatMap(({ name, lng }) =>
    lng.map((_, row) => nameOfLabel(name, row, language)),
  );
  expect(names).toHaveLength(countries.lng.length + cities.lng.length + waters.lng.length);
  const text = names.map((name) => name + name.toLocaleUpperCase(language)).join('');
  expect(missingIn(text, [inter, own(language)])).toEqual([]);
});

test('so has every text of the first dataset', () => {
  const text = readFileSync(join(root, 'resources/datasets/tokyo-gyeongju-china.json'), 'utf8');
  expect(missingIn(text, [inter])).toEqual([]);
});

test('a letter that no shipped font has is found missing', () => {
  expect(missingIn('Tokyo 東', [inter])).toEqual(['東']);
  expect(missingIn('Tokyo 東', [inter, own('ja')])).toEqual([]);
});
