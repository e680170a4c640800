/** Where the crowd's events are: cities in the order in which they are in the news, each with what is to be seen there. */

/** @typedef {readonly [en: string, fr: string, country: string, lng: number, lat: number]} City */

/** @type {readonly City[]} */
const cities = [
  ['Washington', 'Washington', 'US', -77.04, 38.91],
  ['Beijing', 'Pékin', 'CN', 116.4, 39.9],
  ['Brussels', 'Bruxelles', 'BE', 4.35, 50.85],
  ['Tokyo', 'Tokyo', 'JP', 139.69, 35.69],
  ['London', 'Londres', 'GB', -0.13, 51.51],
  ['Geneva', 'Genève', 'CH', 6.14, 46.2],
  ['Paris', 'Paris', 'FR', 2.35, 48.86],
  ['New York', 'New York', 'US', -74.01, 40.71],
  ['Seoul', 'Séoul', 'KR', 126.98, 37.57],
  ['Berlin', 'Berlin', 'DE', 13.4, 52.52],
  ['Singapore', 'Singapour', 'SG', 103.85, 1.29],
  ['New Delhi', 'New Delhi', 'IN', 77.21, 28.61],
  ['Shanghai', 'Shanghai', 'CN', 121.47, 31.23],
  ['Canberra', 'Canberra', 'AU', 149.13, -35.28],
  ['Vienna', 'Vienne', 'AT', 16.37, 48.21],
  ['Hanoi', 'Hanoï', 'VN', 105.85, 21.03],
  ['Kuala Lumpur', 'Kuala Lumpur', 'MY', 101.69, 3.14],
  ['Busan', 'Busan', 'KR', 129.08, 35.18],
  ['Brasília', 'Brasília', 'BR', -47.88, -15.79],
  ['Ottawa', 'Ottawa', 'CA', -75.7, 45.42],
  ['Riyadh', 'Riyad', 'SA', 46.68, 24.71],
  ['Jakarta', 'Jakarta', 'ID', 106.85, -6.21],
  ['Osaka', 'Osaka', 'JP', 135.5, 34.69],
  ['San Francisco', 'San Francisco', 'US', -122.42, 37.77],
  ['Pretoria', 'Pretoria', 'ZA', 28.19, -25.75],
  ['Santiago', 'Santiago', 'CL', -70.65, -33.46],
  ['Nairobi', 'Nairobi', 'KE', 36.82, -1.29],
  ['Bogotá', 'Bogotá', 'CO', -74.07, 4.71],
  ['Ganzhou', 'Ganzhou', 'CN', 114.93, 25.83],
  ['Baotou', 'Baotou', 'CN', 109.84, 40.66],
  ['Warsaw', 'Varsovie', 'PL', 21.01, 52.23],
  ['Ankara', 'Ankara', 'TR', 32.85, 39.93],
  ['Alexandria', 'Alexandrie', 'EG', 29.92, 31.2],
  ['Tallinn', 'Tallinn', 'EE', 24.75, 59.44],
  ['Lima', 'Lima', 'PE', -77.03, -12.05],
  ['Perth', 'Perth', 'AU', 115.86, -31.95],
  ['Kinshasa', 'Kinshasa', 'CD', 15.27, -4.44],
  ['Astana', 'Astana', 'KZ', 71.43, 51.13],
  ['Nuuk', 'Nuuk', 'GL', -51.72, 64.18],
  ['Suva', 'Suva', 'FJ', 178.44, -18.14],
  ['Honolulu', 'Honolulu', 'US', -157.86, 21.31],
  ['Wellington', 'Wellington', 'NZ', 174.78, -41.29],
];

const sights = [
  { id: 'ministry', kind: 'venue', en: 'ministry of trade', fr: 'ministère du Commerce' },
  { id: 'port', kind: 'port', en: 'port', fr: 'port' },
  { id: 'airport', kind: 'airport', en: 'airport', fr: 'aéroport' },
  { id: 'palace', kind: 'venue', en: 'guest house', fr: 'résidence d’accueil' },
  { id: 'plant', kind: 'plant', en: 'separation plant', fr: 'usine de séparation' },
  { id: 'court', kind: 'venue', en: 'court', fr: 'tribunal' },
  { id: 'base', kind: 'military', en: 'naval base', fr: 'base navale' },
  { id: 'mine', kind: 'mine', en: 'mine', fr: 'mine' },
];

/**
 * Known no more closely than by country.
 * @type {readonly City[]}
 */
const countries = [
  ['China', 'Chine', 'CN', 104, 35],
  ['United States', 'États-Unis', 'US', -98, 39],
  ['Japan', 'Japon', 'JP', 138, 37],
  ['Myanmar', 'Birmanie', 'MM', 96, 21],
  ['Australia', 'Australie', 'AU', 134, -25],
];

/** @typedef {{ id: string, name: { en: string, fr: string }, kind: string, country: string, coordinates: { lng: number, lat: number, precisionM: number, status: string } }} CrowdPlace */

/**
 * Cities, sights around each, and countries: about four hundred places, those in the news first.
 * @param {import('./seeded-random.mjs').Chance} chance
 * @returns {readonly CrowdPlace[]}
 */
export function crowdPlaces(chance) {
  const near = (/** @type {number} */ degrees) => round(degrees + (chance.next() - 0.5) * 0.9);
  return cities
    .flatMap(([en, fr, country, lng, lat]) => {
      const id = idOf(en);
      const city = place(id, { en, fr }, 'city', country, { lng, lat, precisionM: 5000 });
      const around = sights.map((sight) => {
        const name = { en: `${en}, ${sight.en}`, fr: `${fr}, ${sight.fr}` };
        return place(`${id}-${sight.id}`, name, sight.kind, country, {
          lng: near(lng),
          lat: near(lat),
          precisionM: 300,
        });
      });
      return [city, ...around];
    })
    .concat(
      countries.map(([en, fr, country, lng, lat]) =>
        place(`country-${country.toLowerCase()}`, { en, fr }, 'country', country, { lng, lat, precisionM: 1_000_000 }),
      ),
    );
}

/**
 * @param {string} id
 * @param {CrowdPlace['name']} name
 * @param {string} kind
 * @param {string} country
 * @param {{ lng: number, lat: number, precisionM: number }} coordinates
 * @returns {CrowdPlace}
 */
function place(id, name, kind, country, coordinates) {
  return { id, name, kind, country, coordinates: { ...coordinates, status: 'general-knowledge' } };
}

/** @param {string} name */
function idOf(name) {
  return name
    .normalize('NFD')
    .replaceAll(/[^\w ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '-');
}

/** @param {number} degrees */
function round(degrees) {
  return Math.round(degrees * 1000) / 1000;
}
