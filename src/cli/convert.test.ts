import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBatchDataset } from '../engine/batch/read-batch-dataset.ts';
import { scratchFolder } from '../engine/fixtures/scratch-folder.ts';
import { untoldSteps } from '../engine/opening-steps.ts';
import { exportExtensions, exportFormats } from '../shared/export.ts';
import { success } from '../shared/problem.ts';
import { convert } from './convert.ts';

const fileName = 'tokyo-gyeongju-china.json';

// its 70 events are read to be counted, and again to be written
test.each(exportFormats.flatMap((format) => [1, 71].map((reading) => [format, reading] as const)))(
  'once it is ended it leaves nothing of %s: ended at reading %i',
  async (format, reading) => {
    await using folder = await scratchFolder();
    const read = await readBatchDataset(
      { path: join('resources/datasets', fileName), fileName },
      {
        resourcesFolder: 'resources',
        dataFolder: folder.path,
        scratchFolder: folder.path,
        language: 'en',
        dateOrder: null,
        steps: untoldSteps,
      },
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const ending = new AbortController();
    let readings = 0;
    const dataset: typeof read.value = {
      ...read.value,
      eventAt(row) {
        if (++readings === reading) ending.abort();
        return read.value.eventAt(row);
      },
    };
    const target = `all.${exportExtensions[format]}`;
    const options = { file: fileName, dateOrder: null, target, to: null, filters: [], geocode: false, force: false };
    const shell = {
      folder: folder.path,
      locale: '',
      isTerminal: false,
      dataFolder: folder.path,
      resourcesFolder: 'resources',
      pageTemplate: () => Promise.reject(new Error('no page is wanted')),
      version: '1',
      signal: ending.signal,
      print: () => undefined,
      tell: () => undefined,
    };
    await expect(convert(success(dataset), options, shell, 'en')).rejects.toThrow(/abort/i);
    expect(await readdir(folder.path)).toEqual([]);
    await read.value.close();
  },
);
