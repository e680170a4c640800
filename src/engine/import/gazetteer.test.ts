import { expect, test } from 'vitest';
import { readGazetteer } from './gazetteer.ts';

const gazetteer = await readGazetteer('resources');

/** The first hit of each of these names, in English and with its country. */
const wanted = {
  'Tokyo, JP': ['Tokyo', '東京', 'Tōkyō', '东京', '도쿄'],
  'Gyeongju, KR': ['Gyeongju', '경주', '慶州'],
  'Busan, KR': ['Busan', '부산', '釜山', 'Pusan'],
  'Seoul, KR': ['Seoul', 'Séoul', '서울', 'ソウル', '首尔'],
  'Beijing, CN': ['Beijing', 'Pékin', '北京', '베이징'],
  'Baotou, CN': ['Baotou', '包头', '包頭', '包头市'],
  'Washington, D.C., US': ['Washington', 'Washington, D.C.', '华盛顿'],
  'Yokosuka, JP': ['Yokosuka', '横須賀'],
  'Kuala Lumpur, MY': ['Kuala Lumpur', 'クアラルンプール', '吉隆坡'],
  'China, CN': ['China', 'Chine', '中国', '중국', 'CHN'],
  'United States, US': ['United States', 'États-Unis', 'USA', '美国', '미국'],
  'South Korea, KR': ['South Korea', 'Corée du Sud', '韓国', '韩国', '대한민국'],
  'Japan, JP': ['Japan', 'Japon', '日本', '일본'],
  'Ganzhou, CN': ['Ganzhou', '赣州'],
  'Osan, KR': ['Osan', '오산'],
  'Pyeongtaek, KR': ['Pyeongtaek', '평택', '평택시', '平沢'],
  'Varanasi, IN': ['Varanasi', '바라나시'],
  'Kanpur, IN': ['Kanpur', '칸푸르', '坎普尔'],
  'Gimhae, KR': ['Gimhae', '김해', 'Kimhae'],
  'Bayan Obo, CN': ['Bayan Obo', '白云鄂博'],
  'Mountain Pass, US': ['Mountain Pass'],
  'Akasaka Palace, JP': ['Akasaka Palace', '赤坂離宮'],
  'White House, US': ['White House', 'Maison-Blanche', '白宫'],
  'Astana, KZ': ['Astana', 'Nur-Sultan'],
  'Guantánamo, CU': ['Guantanamo'],
};

test.each(Object.entries(wanted))('the first place of each of its names is %s', (place, names) => {
  const found = names.map((name) => {
    const [first] = gazetteer.find(name, '');
    return `${first?.names['en'] ?? ''}, ${first?.country ?? ''}`;
  });
  expect(found).toEqual(names.map(() => place));
});

test.each(Object.entries(wanted))('as it is typed, %s is among the first six', (place, names) => {
  for (const name of names) {
    const found = gazetteer.suggest(name, 6).map(({ names: called, country }) => `${called['en'] ?? ''}, ${country}`);
    expect(found).toContain(place);
  }
});

test('the start of a name finds the best known places first, and one letter none', () => {
  const first = (typed: string): string | undefined => gazetteer.suggest(typed, 6)[0]?.names['en'];
  expect(['toky', '경', 'pusa', 'wash', 'pék'].map(first)).toEqual([
    'Tokyo',
    'Gyeongju',
    'Busan',
    'Washington, D.C.',
    'Beijing',
  ]);
  expect(gazetteer.suggest('t', 6)).toEqual([]);
  expect(gazetteer.suggest('東', 6).length).toBeGreaterThan(0);
});

test('what is called exactly so goes before what is in translation only, unless that is very much better known', () => {
  const first = (typed: string): string => {
    const [place] = gazetteer.suggest(typed, 6);
    return `${place?.names['en'] ?? ''}, ${place?.country ?? ''} ${place?.weight ?? 0}`;
  };
  expect(first('Valence')).toBe('Valence, FR 63864');
  expect(['Vienne', 'Athens', 'Pékin', 'Genova'].map((typed) => first(typed).replace(/ \d+$/, ''))).toEqual([
    'Vienna, AT',
    'Athens, GR',
    'Beijing, CN',
    'Genoa, IT',
  ]);
});

test('of cities of one name those are meant that are not much smaller than the greatest', () => {
  const codes = (name: string, area = ''): readonly string[] =>
    gazetteer.find(name, area).map(({ country }) => country);
  expect(codes('Paris')).toEqual(['FR']);
  expect(new Set(codes('Paris', 'US'))).toEqual(new Set(['US']));
  expect(codes('Valencia')).toEqual(['VE', 'ES']);
});
