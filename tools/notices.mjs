// Writes THIRD-PARTY-NOTICES.md; with --check, only says whether it is current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages.mjs';
import { projectRoot } from './project-root.mjs';

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
- **Skia**, which paints pictures as PNG, is compiled into the native part of **@napi-rs/canvas**. It is by Google and its contributors, under the **BSD 3-Clause** licence; the package carries no text of it, which stands in Skia's sources (skia.googlesource.com/skia, file \`LICENSE\`). The other libraries within that part, such as FreeType, HarfBuzz and ICU, are named with their licences in the file \`sbom.cdx.json\` of the package for each platform.

## Packages that are part of the app

${bundledPackages().map(section).join('\n')}`;
}

/** @param {import('./bundled-packages.mjs').BundledPackage} entry */
function section({ name, version, license, text }) {
  const said = text || `The package carries no licence text; its package.json states: ${license}.`;
  return `### ${name} ${version} (${license})\n\n\`\`\`text\n${said}\n\`\`\`\n`;
}
