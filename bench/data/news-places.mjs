import { bell, zipf } from './skewed-chance.mjs';

/** @typedef {import('../../tools/crowd/seeded-random.mjs').Chance} Chance */
/** @typedef {{ readonly lng: number, readonly lat: number }} Point */

/**
 * Where the events are: `shared`: 20,000 places, few of which are in the news every day; `distinct`: no two at the same
 * place, as positions that were measured, but around the same 20,000.
 * @typedef {'shared' | 'distinct'} Spread
 */
export const spreads = /** @type {const} @satisfies {readonly Spread[]} */ (['shared', 'distinct']);

const sharedCount = 20_000;
const regionCount = 200;
/** Degrees that a measured position lies off. */
const offDegrees = 0.2;

/**
 * @param {Chance} chance
 * @param {Spread} spread
 */
export function newsPlaces(chance, spread) {
  const regions = Array.from({ length: regionCount }, () => ({
    lng: -160 + 320 * chance.next(),
    lat: -40 + 100 * chance.next(),
    width: 0.5 + 5 * chance.next(),
  }));
  const places = Array.from({ length: sharedCount }, () => {
    const region = chance.pickEarly(regions);
    return around(region, region.width, chance);
  });
  const next = zipf(sharedCount, 0.9);
  return {
    /** @type {Point[]} grows where no two are the same */
    points: spread === 'shared' ? places : [],
    /** @returns {number} index into `points` */
    draw() {
      const drawn = next(chance);
      if (spread === 'shared') return drawn;
      const centre = places[drawn];
      if (centre === undefined) throw new Error(`there is no place ${drawn}`);
      return this.points.push(around(centre, offDegrees, chance)) - 1;
    },
  };
}

/**
 * @param {Point} centre
 * @param {number} width degrees
 * @param {Chance} chance
 * @returns {Point} to the sixth decimal, some ten centimetres
 */
function around({ lng, lat }, width, chance) {
  return {
    lng: sixth(Math.min(179.9, Math.max(-179.9, lng + bell(chance) * width))),
    lat: sixth(Math.min(72, Math.max(-56, lat + bell(chance) * width))),
  };
}

/** @param {number} degrees */
function sixth(degrees) {
  return Math.round(degrees * 1e6) / 1e6;
}
