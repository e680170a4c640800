// Makes the news into a project, in a process of its own: `news-project-run.mjs DATA-FOLDER EVENTS SPREAD`. What is there
// already is opened all the same, so that it is as this program keeps a project: with its columns and the words of its texts.
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { parseWhen, undatedWhen } from '../../src/engine/dates/edtf.ts';
import { createEngine } from '../../src/engine/explorer-engine.ts';
import { projectSchema } from '../../src/engine/project/project-tables.ts';
import { saveProject } from '../../src/engine/project/save-project.ts';
import { actorCount, categoryCount, newsOf, sourceCount } from './news-events.mjs';
import { spreads } from './news-places.mjs';

/** @typedef {import('./news-events.mjs').NewsEvent} NewsEvent */

const statuses = ['happened', 'planned', 'alleged', 'cancelled'];
const certainties = ['high', 'medium', 'low'];

const [, , dataFolder = '', count = '', wanted] = process.argv;
const spread = spreads.find((one) => one === wanted) ?? 'shared';
const fileName = `news-${projectSchema}.gpkg`;
const drafts = join(dataFolder, 'drafts');
const path = join(drafts, fileName);
if (!existsSync(path)) await makeProject();
await openOnce();
process.exit(0);

/** It has its name once it is whole. */
async function makeProject() {
  await mkdir(drafts, { recursive: true });
  const part = `${path}.made`;
  const saved = await saveProject(newsDataset(), { path: part, fileName, mayReplace: true }, 'news');
  if (!saved.ok) throw new Error(saved.problems[0]?.message.key);
  await rename(part, path);
}

/** @returns {import('../../src/engine/dataset/loaded-dataset.ts').LoadedDataset} */
function newsDataset() {
  const news = newsOf({ events: Number(count), spread });
  const events = Array.from(news.events, eventRecord);
  const none = {
    commodities: [],
    units: [],
    tags: [],
    claims: [],
    flows: [],
    indicators: [],
    eras: [],
    annotations: [],
    relations: [],
  };
  return {
    ...none,
    title: { en: 'News' },
    categories: records(categoryCount, (i) => ({ id: `c${i}`, name: { en: `Category ${i + 1}` } })),
    places: news.points.map((coordinates, i) => ({ id: `p${i}`, name: { en: `Place ${i + 1}` }, coordinates })),
    actors: records(actorCount, (i) => ({ id: `a${i}`, name: { en: `Actor ${i + 1}` } })),
    sources: records(sourceCount, (i) => ({ id: `s${i}`, title: `Source ${i + 1}` })),
    events,
    notes: [],
    openingView: null,
    offeredViews: [],
    stories: [],
    kept: { about: { title: { en: 'News' } }, lists: {} },
    problems: [],
    rejected: 0,
  };
}

/**
 * @param {NewsEvent} event
 * @returns {import('../../src/shared/dataset.ts').EventRecord}
 */
function eventRecord({ id, title, date, places, category, status, certainty, importance, actors, sources }) {
  const when = date === null ? null : parseWhen(date.edtf);
  if (when?.ok === false) throw new Error(`${date?.edtf} is no date`);
  return {
    id,
    title: { en: title },
    when: when?.value ?? undatedWhen(),
    places: places.map((place) => `p${place}`),
    actors: actors.map((actor) => `a${actor}`),
    category: `c${category}`,
    tags: [],
    status: statuses[status] ?? '',
    certainty: certainties[certainty] ?? '',
    importance,
    unverified: [],
    citations: sources.map((source) => ({ source: `s${source}` })),
  };
}

/**
 * @template Value
 * @param {number} length
 * @param {(index: number) => Value} make
 */
function records(length, make) {
  return Array.from({ length }, (_, index) => make(index));
}

async function openOnce() {
  const engine = createEngine({
    resourcesFolder: dataFolder,
    dataFolder,
    version: '0',
    startFile: { path, fileName },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
  const session = await engine.getSession(null);
  if (!session.ok || session.value.document === null) throw new Error('the project that was made cannot be opened');
  const found = await engine.readBytes(`/bytes/${session.value.document.revision}/search/=summit`);
  if (!found.ok) throw new Error('the project that was made cannot be searched');
  await engine.close();
}
