import { expect, test } from 'vitest';
import { success } from '../../shared/problem.ts';
import type { PictureParts } from '../../shared/picture.ts';
import type { EngineHost } from '../engine-host.ts';
import { suggestedPictureName } from './export-for-window.ts';

const engine: Pick<EngineHost, 'call'> = {
  call: async () => success({ document: { originName: 'talks.json' } }),
};

const named = (shows: PictureParts, language: 'en' | 'fr'): Promise<string> =>
  suggestedPictureName(engine, { format: 'pdf', shows, language });

test('a picture is called after the file, and says where it is of the map or the timeline alone', async () => {
  expect(await named('both', 'en')).toBe('talks.pdf');
  expect(await named('map', 'en')).toBe('talks (map).pdf');
  expect(await named('timeline', 'en')).toBe('talks (timeline).pdf');
  expect(await named('map', 'fr')).toBe('talks (carte).pdf');
  expect(await named('timeline', 'fr')).toBe('talks (chronologie).pdf');
});
