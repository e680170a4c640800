import { readFileSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCrowd } from '../crowd-dataset.mjs';
import { projectRoot } from '../project-root.mjs';

/** @typedef {'crowd' | 'slow' | 'damaged' | 'refused' | 'undated' | 'claimless'} FileName */

/** How each file that a picture shows is written. What has no name here is the first dataset. @type {Readonly<Record<FileName, (path: string) => void>>} */
const writers = {
  crowd: (path) => writeCrowd(path, 10_000),
  // long enough to be looked at while it opens
  slow: (path) => writeCrowd(path, 150_000),
  damaged: (path) => writeFileSync(path, JSON.stringify(damaged(firstDataset()))),
  refused: (path) => writeFileSync(path, 'When and where did it happen?'),
  undated: (path) =>
    write(path, [{ id: 'one', title: { en: 'Nobody knows when', fr: 'Nul ne sait quand' }, places: ['pole'] }]),
  claimless: (path) =>
    write(path, [
      {
        id: 'one',
        title: { en: 'Peary says that he is there', fr: 'Peary dit y être' },
        when: '1909-04-06',
        places: ['pole'],
      },
      {
        id: 'two',
        title: { en: 'The Pole is flown over', fr: 'Survol du pôle' },
        when: '1926-05-12',
        places: ['pole'],
      },
    ]),
};

/** Files for pictures: each is written once, when it is first asked for, into a folder that goes at the end. */
export function pictureFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'chronotope-pictures-'));
  /** @type {Set<string>} */
  const written = new Set();
  return {
    /** @param {FileName} name */
    pathOf(name) {
      const path = join(folder, `${name}.json`);
      if (!written.has(name)) writers[name](path);
      written.add(name);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function firstDataset() {
  return JSON.parse(readFileSync(join(projectRoot, 'resources/datasets/tokyo-gyeongju-china.json'), 'utf8'));
}

/**
 * @param {string} path
 * @param {readonly object[]} events
 */
function write(path, events) {
  const place = { id: 'pole', name: { en: 'North Pole', fr: 'Pôle Nord' }, coordinates: { lng: 0, lat: 84 } };
  const title = { en: 'The Pole', fr: 'Le pôle' };
  writeFileSync(path, JSON.stringify({ format: 'chronotope-dataset', version: 1, title, places: [place], events }));
}

/**
 * Every fourth event has another mistake.
 * @param {{ events: object[] }} dataset
 */
function damaged(dataset) {
  const mistakes = [{ title: 7 }, { when: '30 February' }, { places: ['atlantis'] }, { colour: 'red' }];
  const events = dataset.events.map((event, index) => ({
    ...event,
    ...(index % 4 === 0 ? mistakes[(index / 4) % 4] : {}),
  }));
  return { ...dataset, events };
}
