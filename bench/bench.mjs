import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildApp, isBuildStale } from '../tools/build-app.mjs';
import { spreads } from './data/news-places.mjs';
import { measureImportCsv, measureImportProject } from './import.mjs';
import { measureKernels } from './kernels.mjs';
import { measureLinking } from './linking.mjs';
import { NoFigureError } from './no-figure-error.mjs';
import { measureOpening } from './opening.mjs';
import { measureOneFile } from './one-file.mjs';
import { measureOpenProject } from './open-project.mjs';
import { measurePicture } from './picture.mjs';
import { caseNames } from './side-by-side/cases.mjs';
import { ratiosOf } from './side-by-side/ratios.mjs';
import { measureSideBySide, sideBySideSizes } from './side-by-side/side-by-side.mjs';

/**
 * One measured figure: the same shape for every case, so that runs can be compared by program.
 * @typedef {object} Row
 * @property {string} case
 * @property {string} subject
 * @property {number} events
 * @property {number | null} p50 null where there is none, and then `note` says why
 * @property {number | null} p95
 * @property {string} unit
 * @property {number} [target] what 95 of 100 should stay below
 * @property {string} [note] what to know of it
 */

/** @typedef {{ readonly events: number, readonly spread: import('./data/news-places.mjs').Spread }} CaseOptions how many events the cases that make their own data have, and where */

/** @type {Readonly<Record<string, (options: CaseOptions) => Promise<readonly Row[]>>>} */
const ownCases = {
  opening: measureOpening,
  linking: measureLinking,
  'import-csv': measureImportCsv,
  'import-project': measureImportProject,
  'open-project': measureOpenProject,
  kernels: measureKernels,
  picture: measurePicture,
  'one-file': measureOneFile,
};
const usualEvents = 10_000;
const allCases = [...Object.keys(ownCases), ...caseNames];

const help = `npm run bench -- [--json FILE] [--only CASE] [--events N] [--spread shared|distinct]

Measures and prints a table; --json writes the rows { case, subject, events, p50, p95, unit } too.

  --only     one of: ${allCases.join(', ')}
  --events   how many events; without it ${usualEvents}, and ${sideBySideSizes.join(', ')} one after the other
             for what is measured of several programs (${caseNames.join(', ')})
  --spread   shared (as without it): some 20,000 places; distinct: no two events at the same place

A whole run takes about half an hour on two cores, and the first one minutes more for the data, which stays in the system's
temporary folder (chronotope-bench); --events 10000 takes some minutes. The machine has to be idle.
`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'string' },
    only: { type: 'string' },
    events: { type: 'string' },
    spread: { type: 'string', default: 'shared' },
  },
});

/** @returns {string | null} what is wrong with how it was called */
function misuse() {
  const { only, events, spread } = values;
  if (only !== undefined && !allCases.includes(only)) {
    return `There is no case "${only}". There are: ${allCases.join(', ')}.`;
  }
  if (events !== undefined && !/^[1-9]\d*$/.test(events)) return `--events is a whole number, not "${events}".`;
  return spreads.some((one) => one === spread) ? null : `--spread is ${spreads.join(' or ')}, not "${spread}".`;
}

/**
 * What stands in the place of a case that gave no figure; throws what is a fault.
 * @param {string} name
 * @param {number} events
 * @returns {(error: unknown) => readonly Row[]}
 */
function noRow(name, events) {
  return (error) => {
    if (!(error instanceof NoFigureError)) throw error;
    return [{ case: name, subject: 'chronotope', events, p50: null, p95: null, unit: '', note: error.message }];
  };
}

/** Measures the cases that were asked for, prints a table, and writes the rows where --json says so. */
async function bench() {
  const problem = misuse();
  if (values.help || problem !== null) {
    console.log(problem ?? help);
    return problem === null ? 0 : 2;
  }
  if (isBuildStale() && !buildApp()) return 1;
  const { only } = values;
  const spread = spreads.find((one) => one === values.spread) ?? 'shared';
  /** @type {Row[]} */
  const rows = [];
  for (const [name, measure] of Object.entries(ownCases)) {
    const events = Number(values.events ?? usualEvents);
    if (only === undefined || only === name)
      rows.push(...(await measure({ events, spread }).catch(noRow(name, events))));
  }
  const wanted = caseNames.filter((name) => only === undefined || only === name);
  const sizes = values.events === undefined ? sideBySideSizes : [Number(values.events)];
  rows.push(...(await measureSideBySide({ sizes, wanted, spread })));
  console.table(rows);
  const ratios = ratiosOf(rows);
  if (ratios.length > 0) console.table(ratios);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  return 0;
}

process.exitCode = await bench();
