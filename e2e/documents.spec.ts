import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { findBrowser } from '../tools/find-browser.mjs';
import { changedParts } from '../tools/pictures/changed-parts.mjs';
import { pictureFiles } from '../tools/pictures/picture-files.mjs';
import { documentPictures, pictures } from '../tools/pictures/picture-table.mjs';
import { readPixels } from '../tools/pictures/read-pixels.mjs';
import { takePicture } from '../tools/pictures/take-picture.mjs';
import { projectRoot } from '../tools/project-root.mjs';

/** So much of a picture may look otherwise before it is stale: another date, a name of the map that has moved. */
const tolerated = 0.005;

for (const picture of pictures.filter(({ name }) => documentPictures.includes(name))) {
  test(`the documents show the window as it is: ${picture.name}`, async () => {
    const folder = test.info().outputPath();
    const browser = await chromium.launch({
      executablePath: (await findBrowser()) ?? '',
      args: ['--disable-gpu', '--no-sandbox'],
    });
    const files = pictureFiles();
    try {
      expect(await takePicture(browser, picture, files, folder)).toEqual([]);
    } finally {
      files.remove();
      await browser.close();
    }
    const [taken, shown] = [folder, join(projectRoot, 'docs/pictures')].map((at) => join(at, `${picture.name}.png`));
    const share = changedParts(await readPixels(taken ?? ''), await readPixels(shown ?? ''));
    expect(share, 'npm run pictures takes them anew').toBeLessThan(tolerated);
  });
}
