import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { projectRoot } from './project-root.mjs';

const debianPackage = 'chromium-headless-shell';
/** One font for Chinese, Japanese and Korean, without which pictures show boxes. */
const font = 'fonts-wqy-microhei';
const waitForLock = ['-o', 'DPkg::Lock::Timeout=300'];

/**
 * Finds a browser engine or installs one, and says in one line what it did.
 * @returns {Promise<string | null>} its executable; null where none could be had, after saying so
 */
export async function provideBrowser() {
  const here = await findBrowser();
  if (here) {
    console.log(`Browser engine: ${here}, which was here.`);
    return here;
  }
  const how = installFromDebian() ?? installByPlaywright();
  const installed = await findBrowser();
  if (installed) console.log(`Browser engine: ${installed}, just installed by ${how}.`);
  else console.error(`No browser engine: ${how} failed. Install Chromium and name it in CHRONOTOPE_CHROMIUM.`);
  return installed;
}

/** @returns {string | null} how; null where this is no Debian with that package, or not ours to change */
function installFromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  if (!hasCandidate()) run('apt-get', [...waitForLock, 'update']);
  if (!hasCandidate()) return null;
  run('apt-get', [...waitForLock, 'install', '-y', '--no-install-recommends', debianPackage, font]);
  return `apt-get install ${debianPackage} ${font}`;
}

function hasCandidate() {
  const policy = run('apt-cache', ['policy', debianPackage]);
  return /Candidate: \d/.test(policy);
}

/** Root may install the libraries that the browser needs, too. */
function installByPlaywright() {
  const rights = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  run(process.execPath, [join(projectRoot, 'node_modules/@playwright/test/cli.js'), 'install', ...rights, 'chromium']);
  return 'npx playwright install chromium';
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {string} what it printed; nothing where it failed, after showing why
 */
function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', env });
  if (status === 0) return stdout;
  console.error(error?.message ?? stdout + stderr);
  return '';
}
