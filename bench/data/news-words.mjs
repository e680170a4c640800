/** What the titles of the news are made of. */

/** @typedef {import('../../tools/crowd/seeded-random.mjs').Chance} Chance */

const english =
  'minister talks export rare earth Tokyo Seoul Busan licence summit trade tariff magnet supply visit strike protest leader statement defence chip delegation agreement announces delays rejects signs opens port review'.split(
    ' ',
  );
const french =
  'ministre déclaration accord sommet réunion visite grève exportation terres rares délégation défense négociation chaîne approvisionnement annonce reporte signe rejette à Genève Pékin préfecture'.split(
    ' ',
  );
const japanese = '首相 会談 日中 輸出 規制 合意 発表 訪問 東京 外務省 声明 延期 半導体 供給 港 視察 高市'.split(' ');
const korean = '정상회담 경주 서울 발표 수출 규제 합의 방문 외교부 성명 연기 반도체 공급 항구 시찰 대표단'.split(' ');

/** @type {readonly (readonly [number, { readonly words: readonly string[], readonly between: string }])[]} */
const languages = [
  [60, { words: english, between: ' ' }],
  [20, { words: french, between: ' ' }],
  [12, { words: japanese, between: '' }],
  [8, { words: korean, between: ' ' }],
];

/**
 * A title in English, French, Japanese or Korean; some 48 bytes of UTF-8, and no two alike.
 * @param {Chance} chance
 * @param {number} index of the event
 */
export function newsTitle(chance, index) {
  const { words, between } = chance.draw(languages);
  const count = 4 + chance.whole(4);
  return `${Array.from({ length: count }, () => chance.pick(words)).join(between)} ${index}`;
}
