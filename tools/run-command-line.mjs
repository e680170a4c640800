// The command line in this terminal; it is built where it is missing or older than its sources.
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appDataFolder } from './app-data-folder.mjs';
import { buildCommandLine, commandLinePath, isCommandLineStale } from './build-command-line.mjs';
import { buildPage, isPageStale, pageTemplatePath } from './build-page.mjs';
import { projectRoot } from './project-root.mjs';

// the next command finds its program compiled; where nothing can be kept, it compiles it again
enableCompileCache(join(projectRoot, '.cache/compiled'));

process.exitCode = await runInTerminal(process.argv.slice(2));

/** @returns {Promise<string>} its path */
async function pageTemplate() {
  if (isPageStale() && !buildPage()) throw new Error('there is no page to fill');
  return pageTemplatePath;
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function runInTerminal(args) {
  if (isCommandLineStale() && !buildCommandLine()) return 2;
  const { runCommandLine } = await import(pathToFileURL(commandLinePath).href);
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => ending.abort());
  // `chronotope inspect FILE | head` closes its end early: what is left is not wanted
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => ending.abort());
  const { env } = process;
  return runCommandLine(args, {
    folder: process.cwd(),
    locale: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '',
    isTerminal: process.stderr.isTTY,
    dataFolder: appDataFolder(),
    resourcesFolder: join(projectRoot, 'resources'),
    pageTemplate,
    version,
    signal: ending.signal,
    print: (/** @type {string} */ text) => process.stdout.write(text),
    tell: (/** @type {string} */ text) => process.stderr.write(text),
  });
}
