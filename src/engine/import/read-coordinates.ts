import { readNumber } from './read-number.ts';

export interface Point {
  readonly lng: number;
  readonly lat: number;
}

/** 'swapped': out of range, and in range the other way round. */
export type PointFault = 'unreadable' | 'outOfRange' | 'swapped';

/** Longer texts are no coordinates, and patterns take their time over them. */
const longestPoint = 200;

/** A point on the earth from the texts of its latitude and longitude; neither is empty. */
export function readPoint(latText: string, lngText: string, decimal: '.' | ','): Point | PointFault {
  if (latText.length + lngText.length > longestPoint) return 'unreadable';
  const [lat, lng] = [readDegrees(latText, decimal), readDegrees(lngText, decimal)];
  if (lat === null || lng === null) return 'unreadable';
  if ((lat.axis === 'lng' && lng.axis !== 'lng') || (lng.axis === 'lat' && lat.axis !== 'lat')) {
    return isPoint(lng.degrees, lat.degrees) ? { lat: lng.degrees, lng: lat.degrees } : 'outOfRange';
  }
  if (isPoint(lat.degrees, lng.degrees)) return { lat: lat.degrees, lng: lng.degrees };
  return isPoint(lng.degrees, lat.degrees) ? 'swapped' : 'outOfRange';
}

/** A point from one text: "48.86, 2.35", "48,86; 2,35", "48°51′N 2°21′E", "POINT(2.35 48.86)". Latitude comes first. */
export function readPointText(text: string, decimal: '.' | ','): Point | PointFault {
  if (text.length > longestPoint) return 'unreadable';
  const wkt = /^\s*point\s*\(\s*(\S+)\s+(\S+)\s*\)\s*$/i.exec(text);
  if (wkt !== null) return readPoint(wkt[2] ?? '', wkt[1] ?? '', '.');
  const plain = text.trim().replaceAll(/^[([]|[)\]]$/g, '');
  for (const gap of gaps) {
    const parts = plain.split(gap).filter((part) => part.trim() !== '');
    const [lat, lng] = parts;
    if (parts.length !== 2 || lat === undefined || lng === undefined) continue;
    const point = readPoint(lat, lng, decimal);
    if (point !== 'unreadable') return point;
  }
  return 'unreadable';
}

/** What may stand between the two, surest first. */
const gaps = [/;|\//, /,\s+/, /,/, /(?<=[NSEWO])\s*,?\s*(?=[\d+-])/i, /\s+(?=[NSEWO]?\s*[\d+-]+(?:[.,]\d+)?\D*$)/i];

interface Degrees {
  readonly degrees: number;
  /** Which it is, where it says so by a letter. */
  readonly axis: 'lat' | 'lng' | null;
}

const parts =
  /^([NSEWO])?\s*([+-]?\d+(?:[.,]\d+)?)\s*[°ºd:\s]\s*(?:(\d+(?:[.,]\d+)?)\s*['′’m:\s]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:["″”s]|''|′′)?\s*)?([NSEWO])?$/i;
const lettered = /^([NSEWO])?\s*([+-]?[\d.,]+)\s*°?\s*([NSEWO])?$/i;

/** Degrees with their sign from figures, with a letter for the side (O is French for west), or in minutes and seconds. */
function readDegrees(text: string, decimal: '.' | ','): Degrees | null {
  const number = readNumber(text, decimal);
  if (number !== null) return { degrees: number, axis: null };
  const plain = text.trim().replace('−', '-');
  const one = lettered.exec(plain);
  if (one !== null) {
    const degrees = readNumber(one[2] ?? '', decimal) ?? readNumber(one[2] ?? '', decimal === '.' ? ',' : '.');
    return degrees === null ? null : withSide(degrees, one[1] ?? one[3]);
  }
  const found = parts.exec(plain);
  if (found === null) return null;
  const [, before, whole = '', minutes = '0', seconds = '0', after] = found;
  const figure = (digits: string): number => Number(digits.replace(',', '.'));
  if (figure(minutes) >= 60 || figure(seconds) >= 60) return null;
  const size = Math.abs(figure(whole)) + figure(minutes) / 60 + figure(seconds) / 3600;
  return withSide(whole.startsWith('-') ? -size : size, before ?? after);
}

function withSide(degrees: number, letter: string | undefined): Degrees {
  const side = letter?.toUpperCase();
  if (side === undefined) return { degrees, axis: null };
  return { degrees: 'SWO'.includes(side) ? -degrees : degrees, axis: 'NS'.includes(side) ? 'lat' : 'lng' };
}

function isPoint(lat: number, lng: number): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
}
