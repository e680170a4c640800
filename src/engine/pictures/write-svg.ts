import {
  allBut,
  shortNumber,
  type DrawnItem,
  type DrawnPage,
  type DrawnText,
  type FadingInk,
  type Ink,
  type Line,
} from '../../paper/drawing.ts';
import { fontFamilies, type FontRun, type PageFontName, type PageFonts } from './page-fonts.ts';
import { subsetOfFont } from './subset-of-font.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A page as SVG: 1.1, and of SVG 2 addresses without a prefix and the order of painting. Text stays text, in fonts that it carries with its letters. */
export async function writeSvg(page: DrawnPage, title: string, fonts: PageFonts): Promise<string> {
  const { width, height, pointsPerPixel, items } = page;
  const drawn = drawItems(items, fonts);
  const faces = await Promise.all(
    [...drawn.fonts].map(([name, bytes]) => fontFace(name, bytes, [...(drawn.letters.get(name) ?? [])].join(''))),
  );
  const size = `width="${shortNumber(width * pointsPerPixel)}pt" height="${shortNumber(height * pointsPerPixel)}pt"`;
  const box = `viewBox="0 0 ${shortNumber(width)} ${shortNumber(height)}"`;
  return [
    // letters stand where they were measured, however large the picture is shown: else names grow beyond its edge
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} text-rendering="geometricPrecision">`,
    `<title>${escaped(title)}</title>`,
    `<style>${faces.join('')}</style>`,
    `<defs>${drawn.definitions.join('')}</defs>`,
    ...drawn.elements,
    '</svg>\n',
  ].join('\n');
}

async function fontFace(name: PageFontName, bytes: Buffer, letters: string): Promise<string> {
  const font = await subsetOfFont(bytes, letters);
  const weight = name === 'strong' ? 600 : 400;
  const source = `url(data:font/woff;base64,${font.toString('base64')}) format("woff")`;
  return `@font-face{font-family:"${fontFamilies[name][0]}";font-weight:${weight};src:${source}}`;
}

interface DrawnSvg {
  readonly elements: string[];
  readonly definitions: string[];
  /** What of each font is used. */
  readonly letters: Map<PageFontName, Set<string>>;
  readonly fonts: Map<PageFontName, Buffer>;
}

function drawItems(items: readonly DrawnItem[], fonts: PageFonts): DrawnSvg {
  const svg: DrawnSvg = { elements: [], definitions: [], letters: new Map(), fonts: new Map() };
  for (const item of items) drawItem(item, svg, fonts);
  return svg;
}

function drawItem(item: DrawnItem, svg: DrawnSvg, fonts: PageFonts): void {
  switch (item.kind) {
    case 'path': {
      const fill = item.fill === undefined ? 'fill="none"' : paint('fill', item.fill, svg);
      svg.elements.push(
        `<path d="${item.d}" ${fill}${item.evenOdd === true ? ' fill-rule="evenodd"' : ''}${lineOf(item.line, svg)}/>`,
      );
      return;
    }
    case 'circle': {
      const { x, y, radius } = item;
      const fill = item.fill === undefined ? 'fill="none"' : paint('fill', item.fill, svg);
      const place = `cx="${shortNumber(x)}" cy="${shortNumber(y)}" r="${shortNumber(radius)}"`;
      svg.elements.push(`<circle ${place} ${fill}${lineOf(item.line, svg)}/>`);
      return;
    }
    case 'text':
      drawText(item, svg, fonts);
      return;
    case 'group': {
      const { clip, leftOut = [], dx, dy } = item;
      const move = dx === 0 && dy === 0 ? '' : ` transform="translate(${shortNumber(dx)} ${shortNumber(dy)})"`;
      let cut = '';
      if (clip !== null) {
        const id = `cut${svg.definitions.length}`;
        const sides = `x="${shortNumber(clip.x)}" y="${shortNumber(clip.y)}" width="${shortNumber(clip.width)}" height="${shortNumber(clip.height)}"`;
        svg.definitions.push(`<clipPath id="${id}"><rect ${sides}/></clipPath>`);
        cut = ` clip-path="url(#${id})"`;
      }
      svg.elements.push(`<g${move}${cut}>`);
      if (leftOut.length > 0) {
        const id = `cut${svg.definitions.length}`;
        svg.definitions.push(`<clipPath id="${id}"><path d="${allBut(leftOut)}" clip-rule="evenodd"/></clipPath>`);
        svg.elements.push(`<g clip-path="url(#${id})">`);
      }
      for (const inner of item.items) drawItem(inner, svg, fonts);
      svg.elements.push(leftOut.length > 0 ? '</g></g>' : '</g>');
    }
  }
}

function drawText(item: DrawnText, svg: DrawnSvg, fonts: PageFonts): void {
  const { text, x, y, size, strong, anchor, ink, halo, link, language } = item;
  const runs = fonts.runsOf(text, item, language);
  for (const { text: letters, font } of runs) {
    svg.fonts.set(font.name, font.bytes);
    const known = svg.letters.get(font.name) ?? new Set();
    for (const letter of letters) known.add(letter);
    svg.letters.set(font.name, known);
  }
  const place = `x="${shortNumber(x)}" y="${shortNumber(y)}" font-size="${shortNumber(size)}"`;
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const around =
    halo === undefined
      ? ''
      : ` paint-order="stroke" stroke-linejoin="round" stroke-width="${shortNumber(halo.width)}" ${paint('stroke', halo.ink, svg)}`;
  const tag = language === undefined ? '' : ` xml:lang="${escaped(language)}"`;
  const [first] = runs;
  const isOneFont = runs.length === 1 && first !== undefined;
  const said = isOneFont
    ? escaped(text)
    : runs.map((run) => `<tspan${familyOf(run, strong)}>${escaped(run.text)}</tspan>`).join('');
  const family = isOneFont ? familyOf(first, strong) : '';
  const element = `<text ${place}${family}${side} ${paint('fill', ink, svg)}${around}${tag} xml:space="preserve">${said}</text>`;
  svg.elements.push(link === undefined ? element : `<a href="${escaped(link)}">${element}</a>`);
}

function familyOf({ font }: FontRun, strong: boolean): string {
  const weight = strong && font.name === 'strong' ? ' font-weight="600"' : '';
  const families = fontFamilies[font.name].map((family) => `'${family}'`).join(', ');
  return ` font-family="${families}, sans-serif"${weight}`;
}

function lineOf(line: Line | undefined, svg: DrawnSvg): string {
  if (line === undefined) return '';
  const dash = line.dash === undefined ? '' : ` stroke-dasharray="${line.dash.join(' ')}"`;
  return ` ${paint('stroke', line.ink, svg)} stroke-width="${shortNumber(line.width)}" stroke-linejoin="round"${dash}`;
}

function paint(property: 'fill' | 'stroke', ink: Ink | FadingInk, svg: DrawnSvg): string {
  if (!('stops' in ink)) {
    const opacity =
      ink.opacity === undefined || ink.opacity === 1 ? '' : ` ${property}-opacity="${shortNumber(ink.opacity)}"`;
    return `${property}="${ink.colour}"${opacity}`;
  }
  const id = `fade${svg.definitions.length}`;
  const stops = ink.stops.map(
    ({ at, opacity }) =>
      `<stop offset="${shortNumber(at)}" stop-color="${ink.colour}" stop-opacity="${shortNumber(opacity)}"/>`,
  );
  const ends = `x1="${shortNumber(ink.x0)}" y1="0" x2="${shortNumber(ink.x1)}" y2="0"`;
  svg.definitions.push(
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}>${stops.join('')}</linearGradient>`,
  );
  return `${property}="url(#${id})"`;
}

/** Text as XML has it; what XML cannot hold at all is left out. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}
