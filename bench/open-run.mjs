// One opening of a project in a process of its own: `open-run.mjs PROJECT kept|rows`, with the columns that are kept in it, or
// out of its rows. Then one edit. Prints one line of JSON.
import { dirname } from 'node:path';
import { createEngine } from '../src/engine/explorer-engine.ts';
import { closeDatabase, openToWrite } from '../src/engine/project/open-database.ts';

const [, , path = '', from] = process.argv;
if (from === 'rows') {
  const database = await openToWrite(path);
  database.exec('DELETE FROM ct_column');
  closeDatabase(database);
}
const begun = performance.now();
/** @type {(document: import('../src/shared/dataset-document.ts').DatasetDocument) => void} */
let show = () => undefined;
const engine = createEngine({
  resourcesFolder: dirname(path),
  dataFolder: dirname(path),
  version: '0',
  startFile: { path, fileName: 'events.gpkg' },
  firstRevision: 1,
  emit: (event) => (event.type === 'changed' ? show(event.document) : undefined),
  noteOpened: () => undefined,
});
const session = await engine.getSession(null);
const document = session.ok ? session.value.document : null;
if (document === null) throw new Error('nothing is open');
await engine.readBytes(`/bytes/${document.revision}/columns`);
const openMs = performance.now() - begun;

const details = await engine.getEventDetails({ revision: document.revision, row: 0 });
if (!details.ok) throw new Error('no details');
const changed = new Promise((resolve) => (show = resolve));
const edited = performance.now();
const fields = { title: { en: `Another title ${Date.now()}` } };
await engine.edit({
  revision: document.revision,
  edit: { kind: 'change', list: 'events', ids: [details.value.event.id], fields },
});
const { revision } = await changed;
await engine.readBytes(`/bytes/${revision}/columns`);
const editMs = performance.now() - edited;
await engine.close();
console.log(JSON.stringify({ openMs, editMs }));
process.exit(0);
