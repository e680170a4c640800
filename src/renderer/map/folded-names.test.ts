import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import { foldNames } from './folded-names.ts';

const file = join(import.meta.dirname, '../../../resources/basemap/labels.json');

test('every name of every language is as it was', () => {
  const labels: BasemapLabels = JSON.parse(readFileSync(file, 'utf8'));
  const folded = foldNames(labels);
  for (const group of ['countries', 'cities', 'waters'] as const) {
    expect(Object.keys(folded[group].name)).toEqual(Object.keys(labels[group].name));
    for (const [language, column] of Object.entries(labels[group].name)) {
      expect(folded[group].name[language]).toEqual(column);
      // and is made once
      expect(folded[group].name[language]).toBe(folded[group].name[language]);
    }
  }
  expect(folded.cities.lng).toBe(labels.cities.lng);
});
