import { expect, test } from 'vitest';
import { readGazetteer } from './gazetteer.ts';

const gazetteer = await readGazetteer('resources');

/** The first hit of each of these names, in English and with its country. */
const wanted = {
  'Tokyo, JP': ['Tokyo', '東京', 'Tōkyō', '东京', '도쿄'],
  'Gyeongju, KR': ['Gyeongju', '경주', '慶州'],
  'Busan, KR': ['Busan', '부산', '釜山'],
  'Seoul, KR': ['Seoul', 'Séoul', '서울', 'ソウル', '首尔'],
  'Beijing, CN': ['Beijing', 'Pékin', '北京', '베이징'],
  'Baotou, CN': ['Baotou', '包头', '包頭'],
  'Washington, D.C., US': ['Washington', '华盛顿'],
  'Yokosuka, JP': ['Yokosuka', '横須賀'],
  'Kuala Lumpur, MY': ['Kuala Lumpur', 'クアラルンプール', '吉隆坡'],
  'China, CN': ['China', 'Chine', '中国', '중국'],
  'United States, US': ['United States', 'États-Unis', '美国', '미국'],
  'South Korea, KR': ['South Korea', 'Corée du Sud', '韓国', '韩国', '대한민국'],
};

test.each(Object.entries(wanted))('the first place of each of its names is %s', (place, names) => {
  const found = names.map((name) => {
    const [first] = gazetteer.find(name, '');
    return `${first?.names['en'] ?? ''}, ${first?.country ?? ''}`;
  });
  expect(found).toEqual(names.map(() => place));
});
