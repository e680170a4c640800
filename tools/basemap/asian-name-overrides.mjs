// @ts-check

/**
 * Names in Japanese, Korean and Chinese that the rule in asian-names.mjs would get wrong or lacks: capitals and great
 * cities. By GeoNames id.
 *
 * @type {ReadonlyMap<number, Readonly<{ ja?: string, ko?: string, zh?: string }>>}
 */
export const ASIAN_CITY_NAMES = new Map([
  // The rule takes the prefecture, or a reading in kana.
  [1850147, { ja: '東京', zh: '东京' }],
  [1849876, { ja: '富山', zh: '富山' }],
  [1859146, { ja: '高知', zh: '高知' }],
  // Older names, or none.
  [1835848, { ja: 'ソウル', ko: '서울', zh: '首尔' }],
  [703448, { ja: 'キーウ', ko: '키이우', zh: '基辅' }],
  [4140963, { ja: 'ワシントンD.C.', ko: '워싱턴 D.C.', zh: '华盛顿' }],
  [1880252, { ja: 'シンガポール', ko: '싱가포르', zh: '新加坡' }],
  [2761369, { ja: 'ウィーン', ko: '빈', zh: '维也纳' }],
  [2759794, { ja: 'アムステルダム', ko: '암스테르담', zh: '阿姆斯特丹' }],
  [3492908, { ja: 'サントドミンゴ', zh: '圣多明各' }],
  [6611854, { ja: 'ネピドー', ko: '네피도', zh: '内比都' }],
  [1526273, { ja: 'アスタナ', ko: '아스타나', zh: '阿斯塔纳' }],
  [373303, { ja: 'ジュバ', zh: '朱巴' }],
  [426272, { ja: 'ギテガ', ko: '기테가', zh: '基特加' }],
  [2110257, { ja: 'タラワ', zh: '塔拉瓦' }],
  [2993458, { ja: 'モナコ', zh: '摩纳哥' }],
  [2113779, { ja: 'マジュロ', zh: '马朱罗' }],
  [2110394, { ja: 'フナフティ', zh: '富纳富提' }],
  [6691831, { ja: 'バチカン', ko: '바티칸', zh: '梵蒂冈' }],
  [8063361, { ja: 'マルキョク', zh: '恩吉鲁穆德' }],
  [2377450, { ja: 'ヌアクショット', ko: '누악쇼트', zh: '努瓦克肖特' }],
  [3042091, { ja: 'セントヘリア', zh: '圣赫利尔' }],
  [360995, { ko: '기자', zh: '吉萨' }],
  [1269843, { ko: '하이데라바드' }],
  [1255364, { ko: '수라트' }],
]);
