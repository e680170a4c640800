import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildApp, isBuildStale } from '../tools/build-app.mjs';
import { measureImportCsv, measureImportProject } from './import.mjs';
import { measureLinking } from './linking.mjs';
import { measureOpening } from './opening.mjs';
import { measureOpenProject } from './open-project.mjs';

/**
 * One measured figure: the same shape for every case, so that runs can be compared by program.
 * @typedef {object} Row
 * @property {string} case
 * @property {string} subject
 * @property {number} events
 * @property {number} p50
 * @property {number} p95
 * @property {string} unit
 * @property {number} [target] what 95 of 100 should stay below
 */

/** @typedef {{ readonly events: number }} CaseOptions how many events the cases that make their own data have */

/** @type {Readonly<Record<string, (options: CaseOptions) => Promise<readonly Row[]>>>} */
const cases = {
  opening: measureOpening,
  linking: measureLinking,
  'import-csv': measureImportCsv,
  'import-project': measureImportProject,
  'open-project': measureOpenProject,
};

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    events: { type: 'string', default: '10000' },
  },
});

/** Measures the cases that were asked for, prints a table, and writes the rows where --json says so. */
async function bench() {
  if (values.only !== undefined && !(values.only in cases)) {
    console.error(`There is no case "${values.only}". There are: ${Object.keys(cases).join(', ')}.`);
    return 2;
  }
  const events = Number(values.events);
  if (!Number.isInteger(events) || events < 1) {
    console.error(`--events is a whole number, not "${values.events}".`);
    return 2;
  }
  if (isBuildStale() && !buildApp()) return 1;
  /** @type {Row[]} */
  const rows = [];
  for (const [name, measure] of Object.entries(cases)) {
    if (values.only === undefined || values.only === name) rows.push(...(await measure({ events })));
  }
  console.table(rows);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  return 0;
}

process.exitCode = await bench();
