// npm run pictures: the pictures of the documents, taken anew from the built app, and made anew by the command line.
// npm run pictures -- --all [--folder=FOLDER] [--only=PATTERN]: every state in every look, to be looked at.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { buildApp, isBuildStale } from './build-app.mjs';
import { findBrowser } from './find-browser.mjs';
import { commandPictures, makeCommandPicture } from './pictures/command-pictures.mjs';
import { pictureFiles } from './pictures/picture-files.mjs';
import { documentPictures, pictures } from './pictures/picture-table.mjs';
import { takePicture } from './pictures/take-picture.mjs';
import { projectRoot } from './project-root.mjs';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    folder: { type: 'string', default: 'pictures' },
    only: { type: 'string', default: '' },
  },
});

/** @returns {Promise<number>} the exit code */
async function takePictures() {
  if (isBuildStale() && !buildApp()) return 1;
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('There is no browser engine; npm test installs one.');
  const folder = values.all ? resolve(projectRoot, values.folder) : join(projectRoot, 'docs/pictures');
  mkdirSync(folder, { recursive: true });
  const wanted = pictures
    .filter(({ name }) => values.all || documentPictures.includes(name))
    .filter(({ name }) => new RegExp(values.only).test(name));
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--no-sandbox'] });
  const files = pictureFiles();
  /** @type {string[]} */
  const complaints = [];
  for (const picture of wanted) complaints.push(...(await takePicture(browser, picture, files, folder)));
  await browser.close();
  files.remove();
  const made = values.all ? [] : Object.keys(commandPictures).filter((name) => new RegExp(values.only).test(name));
  for (const name of made) makeCommandPicture(name, folder);
  console.log(`${wanted.length + made.length} pictures in ${folder}.`);
  for (const complaint of complaints) console.error(complaint);
  return complaints.length === 0 ? 0 : 1;
}

process.exitCode = await takePictures();
