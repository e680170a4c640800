// Writes THIRD-PARTY-NOTICES.md; with --check, only says whether it is current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages.mjs';
import { headOfCanvas } from './page-notices.mjs';
import { projectRoot } from './project-root.mjs';

/** The texts are those of each library's own repository. */
const licencesWithinCanvas = {
  Skia: { license: 'BSD-3-Clause', file: 'skia.txt' },
  Brotli: { license: 'MIT', file: 'brotli.txt' },
  Expat: { license: 'MIT', file: 'expat.txt' },
  FreeType: { license: 'FTL', file: 'freetype.txt' },
  HarfBuzz: { license: 'MIT', file: 'harfbuzz.txt' },
  'Highway and Wuffs': { license: 'Apache-2.0', file: 'apache-2.0.txt' },
  ICU: { license: 'Unicode-3.0', file: 'icu.txt' },
  libavif: { license: 'BSD-2-Clause', file: 'libavif.txt' },
  'libjpeg-turbo': { license: 'BSD-3-Clause AND IJG AND Zlib', file: 'libjpeg-turbo.txt' },
  libjxl: { license: 'BSD-3-Clause', file: 'libjxl.txt' },
  libpng: { license: 'libpng-2.0', file: 'libpng.txt' },
  libwebp: { license: 'BSD-3-Clause', file: 'libwebp.txt' },
  zlib: { license: 'Zlib', file: 'zlib.txt' },
};

const path = join(projectRoot, 'THIRD-PARTY-NOTICES.md');
const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
const wanted = notices();

if (!process.argv.includes('--check')) writeFileSync(path, wanted);
else if (current !== wanted) {
  console.error('THIRD-PARTY-NOTICES.md does not fit what the app is made of. Run: node tools/notices.mjs');
  process.exitCode = 1;
}

function notices() {
  return `# Third-party notices

Chronotope itself is under the MIT licence (see \`LICENSE\`). The app is built with the work of others, and ships data of others. Electron, which runs the app's window, is not part of this repository and brings its own notices in the folder of its executable.

## To know first

- **react-leaflet** and **@react-leaflet/core**, which hold the map, are under the **Hippocratic License 2.1**: it grants the rights of a permissive licence on conditions about human rights, and is not an open-source licence by the Open Source Initiative's definition. Whoever passes the app on passes these conditions on.
- **Natural Earth**: the basemap's land, countries, lakes, borders and their names are made with Natural Earth, which is in the **public domain**. Made with Natural Earth: naturalearthdata.com.
- **GeoNames**: cities of the basemap, their names and populations come from GeoNames (geonames.org) under the **Creative Commons Attribution 4.0** licence (creativecommons.org/licenses/by/4.0). They were selected and reduced.
- **Inter**, the typeface of the interface and of pictures, is under the **SIL Open Font License 1.1**, given below with the package that carries it and in \`resources/fonts/INTER-LICENSE.txt\`.
- **Noto Sans** JP, KR and SC (by Adobe and Google), of which the names of the basemap and the pictures have their letters in Japanese, Korean and Chinese, are under the **SIL Open Font License 1.1**: \`resources/basemap/FONT-LICENSE.txt\`. They were reduced to the letters that are in use.
- **Skia**, which paints pictures as PNG, is compiled into the native part of **@napi-rs/canvas** together with other libraries; that package carries no text of their licences, and they stand at the end of \`THIRD-PARTY-NOTICES.md\` in Chronotope's repository. What else is in that part (libraries in Rust, most under MIT or Apache 2.0, and cssparser, dtoa-short and selectors under MPL 2.0) is named with its licences in the file \`sbom.cdx.json\` of the package for each platform.

## Packages that are part of the app

${bundledPackages().map(section).join('\n')}
${headOfCanvas}

${canvasLibraries().map(section).join('\n')}`;
}

/**
 * What Skia and it bring compiled, as the package's own list of parts (`sbom.cdx.json`) names them.
 * @returns {NamedLicence[]}
 */
function canvasLibraries() {
  return Object.entries(licencesWithinCanvas).map(([name, { license, file }]) => ({
    name,
    license,
    text: readFileSync(join(projectRoot, 'tools/licences', file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim(),
  }));
}

/**
 * @typedef {object} NamedLicence
 * @property {string} name
 * @property {string} [version]
 * @property {string} license
 * @property {string} text
 */

/** @param {NamedLicence} entry */
function section({ name, version = '', license, text }) {
  const said = text || `The package carries no licence text; its package.json states: ${license}.`;
  return `### ${`${name} ${version}`.trim()} (${license})\n\n\`\`\`text\n${said}\n\`\`\`\n`;
}
