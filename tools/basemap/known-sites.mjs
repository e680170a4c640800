// @ts-check
/**
 * Places that lists of cities lack: mines, palaces, bases. Each with the source of its point, as the first dataset cites it
 * (`resources/datasets/tokyo-gyeongju-china.json`); further names are those that are usual in their languages.
 *
 * @typedef {object} KnownSite
 * @property {string} id of the place in the first dataset, whose coordinates and sources it has
 * @property {Readonly<Record<string, string>>} names by language
 * @property {readonly string[]} [otherNames]
 */

/** @type {readonly KnownSite[]} */
export const KNOWN_SITES = [
  {
    id: 'akasaka-palace',
    names: { en: 'Akasaka Palace', fr: 'Palais d’Akasaka', ja: '赤坂離宮', ko: '아카사카 이궁', zh: '赤坂离宫' },
    otherNames: ['State Guest House', '迎賓館', '迎賓館赤坂離宮'],
  },
  {
    id: 'imperial-palace-tokyo',
    names: { en: 'Tokyo Imperial Palace', fr: 'Palais impérial de Tokyo', ja: '皇居' },
    otherNames: ['Imperial Palace, Tokyo'],
  },
  {
    id: 'yokosuka-base',
    names: { en: 'Yokosuka Naval Base', fr: 'Base navale de Yokosuka', ja: '横須賀基地' },
    otherNames: ['US naval base, Yokosuka', 'Fleet Activities Yokosuka'],
  },
  {
    id: 'minamitorishima',
    names: { en: 'Minamitorishima', ja: '南鳥島' },
    otherNames: ['Marcus Island', 'île Marcus'],
  },
  {
    id: 'klia',
    names: { en: 'Kuala Lumpur International Airport', fr: 'Aéroport international de Kuala Lumpur' },
    otherNames: ['KLIA'],
  },
  {
    id: 'gyeongju-museum',
    names: { en: 'Gyeongju National Museum', fr: 'Musée national de Gyeongju', ko: '국립경주박물관' },
  },
  { id: 'gimhae-air-base', names: { en: 'Gimhae Air Base', fr: 'Base aérienne de Gimhae', ko: '김해공군기지' } },
  {
    id: 'white-house',
    names: { en: 'White House', fr: 'Maison-Blanche', ja: 'ホワイトハウス', ko: '백악관', zh: '白宫' },
    otherNames: ['The White House', '白宮'],
  },
  { id: 'scotus', names: { en: 'Supreme Court of the United States', fr: 'Cour suprême des États-Unis' } },
  {
    id: 'mountain-pass',
    names: { en: 'Mountain Pass', fr: 'Mountain Pass' },
    otherNames: ['Mountain Pass mine', 'Mine de Mountain Pass'],
  },
  { id: 'great-hall', names: { en: 'Great Hall of the People', fr: 'Grand Palais du peuple', zh: '人民大会堂' } },
  {
    id: 'bayan-obo',
    names: { en: 'Bayan Obo', fr: 'Bayan Obo', zh: '白云鄂博' },
    otherNames: ['Bayan Obo mine', 'Mine de Bayan Obo', 'Baiyun Obo', '白雲鄂博'],
  },
  {
    id: 'mount-weld',
    names: { en: 'Mount Weld', fr: 'Mount Weld' },
    otherNames: ['Mount Weld mine', 'Mine de Mount Weld'],
  },
  { id: 'nolans', names: { en: 'Nolans', fr: 'Nolans' }, otherNames: ['Nolans Bore', 'Nolans project'] },
  { id: 'kvanefjeld', names: { en: 'Kvanefjeld', fr: 'Kvanefjeld' }, otherNames: ['Kuannersuit'] },
];
