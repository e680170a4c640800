import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { projectRoot } from '../tools/project-root.mjs';
import { firstCompleteView } from './first-complete-view.mjs';
import { launchBenchBrowser } from './launch-bench-browser.mjs';
import { percentiles } from './percentiles.mjs';

const runs = 11;
/** Of the first dataset. */
const targetMs = 1000;
const targetMB = 5;

/**
 * The first dataset as a page in one file: how large it is, and how long from the start of loading to the first complete view,
 * opened from the disk without a network in a new profile each time; the first run is a warm-up.
 * @returns {Promise<readonly import('./bench.mjs').Row[]>}
 */
export async function measureOneFile() {
  const folder = await mkdtemp(join(tmpdir(), 'chronotope-one-file-'));
  const browser = await launchBenchBrowser();
  try {
    const file = join(folder, 'page.html');
    const dataset = join(projectRoot, 'resources/datasets/tokyo-gyeongju-china.json');
    const program = join(projectRoot, 'tools/chronotope.mjs');
    await promisify(execFile)(process.execPath, [program, 'export', dataset, '--to', file]);
    const { size } = await stat(file);
    /** @type {number[]} */
    const times = [];
    let events = 0;
    for (let run = 0; run <= runs; run++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      await context.setOffline(true);
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      const view = await firstCompleteView(page);
      if (run > 0) times.push(view.ms);
      events = view.events;
      await context.close();
    }
    const common = { case: 'one-file', subject: 'chronotope', events };
    const sizeMB = percentiles([size / 1e6], { least: 1 });
    return [
      { ...common, ...percentiles(times), unit: 'ms to the first complete view', target: targetMs },
      { ...common, ...sizeMB, unit: 'MB', target: targetMB },
    ];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
