import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../engine/fixtures/scratch-folder.ts';
import { debianProgram } from './fixtures/debian-program.ts';
import { typed } from './fixtures/typed.ts';

const firstDataset = 'resources/datasets/tokyo-gyeongju-china.json';
const asian = {
  format: 'chronotope-dataset',
  version: 1,
  title: { ja: '東京から釜山へ', en: 'From Tokyo to Busan' },
  categories: [{ id: 'talks', name: { en: 'Talks' } }],
  places: [],
  sources: [
    { id: 'nikkei', title: '日米首脳会談、東京で', publisher: '日本経済新聞' },
    { id: 'chosun', title: '경주 정상회의', publisher: '조선일보' },
    { id: 'xinhua', title: '习近平在釜山会见', publisher: '新华社' },
  ],
  events: ['nikkei', 'chosun', 'xinhua'].map((source, at) => ({
    id: source,
    title: { en: `Event ${at}` },
    when: `2025-10-${28 + at}`,
    category: 'talks',
    citations: [{ source }],
  })),
};

const pdftotext = debianProgram('pdftotext', 'poppler-utils');
const pdffonts = debianProgram('pdffonts', 'poppler-utils');
const rsvg = debianProgram('rsvg-convert', 'librsvg2-bin');

/** Fonts are read and cut to their letters, which takes a busy machine long; ms. */
const limit = 120_000;

describe('chronotope export', { timeout: limit }, () => {
  test('draws a dataset as SVG whose text is text, every event by its name', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'all.svg');
    const { code, printed, told } = await typed('.', ['export', firstDataset, '--to', target]);
    expect({ code, printed, told }).toEqual({ code: 0, printed: '70 events on 1 page in “all.svg”.\n', told: '' });
    const svg = await readFile(target, 'utf8');
    const texts = new Set(textsOf(svg));
    const { events }: { readonly events: readonly Titled[] } = JSON.parse(readFileSync(firstDataset, 'utf8'));
    const unnamed = events.filter(
      ({ title, shortTitle }) => !texts.has(title.en) && !texts.has(shortTitle?.en ?? title.en),
    );
    expect(unnamed).toEqual([]);
    expect(
      svg.match(/@font-face\{font-family:"Inter(?: SemiBold)?";font-weight:(400|600);src:url\(data:font\/woff;/g),
    ).toHaveLength(2);
  });

  test('gives a PDF of the paper that is asked for, in French', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'all.pdf');
    const args = ['export', firstDataset, '--to', target, '--paper', 'a3', '--lang', 'fr'];
    const { code, printed } = await typed('.', [...args, '--filter', 'category=Diplomatie']);
    expect(code).toBe(0);
    expect(printed).toMatch(/^11 événements sur \d pages dans «\u202fall\.pdf\u202f»\.\n$/);
    const pdf = await readFile(target, 'latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toContain('/MediaBox [0 0 1190.55');
  });

  test.skipIf(pdftotext === null || pdffonts === null)(
    'is found by others in French and Japanese, its fonts embedded (skipped without poppler)',
    async () => {
      await using folder = await scratchFolder();
      const [french, japanese] = [join(folder.path, 'fr.pdf'), join(folder.path, 'ja.pdf')];
      await typed('.', ['export', firstDataset, '--to', french, '--lang', 'fr']);
      const said = pdftotext?.('-layout', french, '-') ?? '';
      expect(said).toContain('Tokyo–Gyeongju–Chine');
      expect(said).toContain('Première rencontre Xi–Takaichi');
      expect(said.match(/169 sources\n/g)).toHaveLength(1);
      expect(said).toContain('169 sources, suite');
      await writeFile(join(folder.path, 'asian.json'), JSON.stringify(asian));
      const { code, told } = await typed(folder.path, ['export', 'asian.json', '--to', japanese]);
      expect({ code, told }).toEqual({ code: 0, told: '' });
      const letters = pdftotext?.(japanese, '-') ?? '';
      for (const { title, publisher } of asian.sources) {
        expect(letters).toContain(title);
        expect(letters).toContain(publisher);
      }
      const fonts = (pdffonts?.(japanese) ?? '').trim().split('\n').slice(2);
      expect(new Set(fonts.map((line) => /\+(\S+)/.exec(line)?.[1]))).toEqual(
        new Set([
          'Inter-Regular',
          'Inter-SemiBold',
          'NotoSansHans-Regular',
          'NotoSansJP-Regular',
          'NotoSansKR-Regular',
        ]),
      );
      for (const line of fonts) expect(line).toMatch(/ yes yes yes +\d+ +0$/);
    },
  );

  test.skipIf(rsvg === null)('is drawn by another program (skipped without librsvg)', async () => {
    await using folder = await scratchFolder();
    const [svg, png] = [join(folder.path, 'all.svg'), join(folder.path, 'all.png')];
    await typed('.', ['export', firstDataset, '--to', svg]);
    rsvg?.('--output', png, svg);
    const bytes = await readFile(png);
    expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16) > 800]).toEqual(['PNG', true]);
  });

  test('gives a PNG of so many dots an inch, without a browser', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'all.png');
    const { code, told } = await typed('.', ['export', firstDataset, '--to', target, '--dpi', '36', '--paper', '16:9']);
    expect({ code, told }).toEqual({ code: 0, told: '' });
    const bytes = await readFile(target);
    expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16)]).toEqual(['PNG', 480]);
  });

  test('says the filters in words, draws no lane that they leave empty, and no flow that concerns none of their events', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'law.svg');
    const args = ['export', firstDataset, '--to', target, '--lang', 'fr', '--filter', 'category=Law'];
    expect((await typed('.', args)).code).toBe(0);
    const svg = await readFile(target, 'utf8');
    expect(svg).toContain('Seulement\u202f: Catégorie\u202f: Droit<');
    expect(svg).not.toContain('Diplomatie<');
    expect(svg).not.toContain('mesuré');
    await typed('.', [...args.slice(0, -2), '--force']);
    const whole = await readFile(target, 'utf8');
    expect(whole).toContain('Diplomatie<');
    expect(whole).toMatch(/sortes de biens\u202f: [^<]*mesuré/);
  });

  test('shows the time that is asked for, however far an event of it reaches', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'days.svg');
    const args = ['export', firstDataset, '--to', target, '--show', 'timeline', '--filter'];
    await typed('.', [...args, 'time=2025-10-26/2025-11-01']);
    const svg = await readFile(target, 'utf8');
    for (const day of [26, 27, 28, 29, 30, 31]) expect(svg).toContain(`>${day} Oct<`);
  });

  test('shows the time that is asked for, also where what passes has no known end there', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'year.svg');
    await typed('.', ['export', firstDataset, '--to', target, '--show', 'timeline', '--filter', 'time=1999']);
    const svg = await readFile(target, 'utf8');
    expect(svg).toContain('3 of 70 events · 1 Jan – 31 Dec 1999<');
    for (const month of ['Apr', 'Jul', 'Oct']) expect(svg).toContain(`>${month}<`);
  });

  test('writes nothing where no event passes, as convert does', async () => {
    await using folder = await scratchFolder();
    const nothing = ['--filter', 'category=Law', '--filter', 'time=1066'];
    const exported = await typed(folder.path, ['export', resolve(firstDataset), '--to', 'none.svg', ...nothing]);
    const converted = await typed(folder.path, ['convert', resolve(firstDataset), 'none.csv', ...nothing]);
    expect(exported).toEqual({ code: 1, printed: '', told: expect.stringMatching(/\b70 events/) });
    expect(exported).toEqual(converted);
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('draws the figures of countries that a view shows, and says what they are and whose', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'role.svg');
    expect((await typed('.', ['export', firstDataset, '--to', target, '--view', 'supply-role'])).code).toBe(0);
    const svg = await readFile(target, 'utf8');
    expect(svg).toContain('>Rare-earth mine production (t REO), 2024<');
    expect(svg).toContain('>Refining, China: 91\u00a0%<');
    // at the foot, which goes on in a second line
    const said = textsOf(svg).join(' ');
    expect(said).toContain('Rare-earth mine production — estimate — Source: USGS, copy in GitHub');
    expect(svg).toContain('>China’s supply role<');
    expect(svg).toContain('>94\u00a0% (IEA)<');
    expect(said).toContain('China’s supply role — Source');
    // China alone is in the highest class: on the map, and in the legend
    expect(svg.match(/fill="#264a7c"/g)?.length).toBeGreaterThan(1);
  });

  test('says at the foot of a map which figures there are none of in its time', async () => {
    await using folder = await scratchFolder();
    const { views, ...dataset } = JSON.parse(readFileSync(firstDataset, 'utf8'));
    const [early] = views.filter(({ id }: { readonly id: string }) => id === 'supply-role');
    const { brush: _, ...asked } = { ...early, timeExtent: { from: '1970', to: '1980' } };
    await writeFile(
      join(folder.path, 'early.json'),
      JSON.stringify({ ...dataset, views: [...views.slice(0, 1), asked] }),
    );
    const args = ['export', 'early.json', '--to', 'early.svg', '--view', 'supply-role'];
    expect(await typed(folder.path, args)).toMatchObject({ code: 0, told: '' });
    const said = textsOf(await readFile(join(folder.path, 'early.svg'), 'utf8')).join(' ');
    expect(said).toContain('No figures in this time or before: Rare-earth mine production');
  });

  test('draws what a view shows, in its language, by its time and its filters alone', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'view.svg');
    const args = ['export', firstDataset, '--to', target, '--lang', 'fr', '--view', 'opening'];
    const { code, printed } = await typed('.', args);
    expect(code).toBe(0);
    expect(printed).toMatch(/^31 événements sur 1 page/);
    const svg = await readFile(target, 'utf8');
    expect(svg).toContain('Les entretiens d’octobre et novembre 2025<');
    expect(svg).toContain('31 événements sur 70 · 1er oct. – 30 nov. 2025<');
    // of 1992, and far away
    expect(svg).not.toContain('Deng');
    const both = await typed('.', [...args, '--story', 'tokyo-busan']);
    expect([both.code, both.told]).toEqual([2, expect.stringContaining('--view')]);
    const unknown = await typed('.', [...args.slice(0, -1), 'nowhere', '--force']);
    expect([unknown.code, unknown.told]).toEqual([2, expect.stringContaining('supply-role')]);
  });

  test.skipIf(pdftotext === null || pdffonts === null)(
    'makes a handout of a story: titles, notes and numbered sources in both languages (skipped without poppler)',
    async () => {
      await using folder = await scratchFolder();
      const [story] = JSON.parse(readFileSync(firstDataset, 'utf8')).stories;
      for (const language of ['en', 'fr']) {
        const target = join(folder.path, `${language}.pdf`);
        const args = ['export', firstDataset, '--to', target, '--lang', language, '--story', 'tokyo-busan'];
        const { code, told } = await typed('.', args);
        expect({ code, told }).toEqual({ code: 0, told: '' });
        const said = wordsOnly(pdftotext?.('-layout', target, '-') ?? '');
        const raw = wordsOnly(pdftotext?.('-raw', target, '-') ?? '');
        for (const { title, text, notes } of story.steps) {
          expect(said).toContain(wordsOnly(title[language]).slice(0, 20));
          for (const part of [title, text, notes]) expect(raw).toContain(wordsOnly(part[language]));
        }
        expect(said).toContain('[1]');
        for (const line of (pdffonts?.(target) ?? '').trim().split('\n').slice(2))
          expect(line).toMatch(/ yes yes yes +\d+ +0$/);
      }
      const args = ['export', firstDataset, '--to', join(folder.path, 'a.png'), '--story', 'tokyo-busan'];
      expect((await typed('.', args)).told).toContain('.pdf');
      expect((await typed('.', [...args.slice(0, -1), 'none'])).told).toContain('tokyo-busan');
    },
  );

  test('tells what it cannot do, and leaves a file that is there', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'mine.svg');
    await writeFile(target, 'mine');
    const refused = await typed('.', ['export', firstDataset, '--to', target]);
    expect([refused.code, refused.told]).toEqual([2, expect.stringContaining('Say --force')]);
    expect(await readFile(target, 'utf8')).toBe('mine');
    const odd = await typed('.', ['export', firstDataset, '--to', join(folder.path, 'mine.bmp')]);
    expect([odd.code, odd.told]).toEqual([2, expect.stringContaining('one of these: svg, pdf, png')]);
    const none = await typed('.', ['export', firstDataset]);
    expect([none.code, none.told]).toEqual([2, expect.stringContaining('“export” needs --to')]);
  });
});

/** Without spaces, at which lines end differently. */
function wordsOnly(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

interface Titled {
  readonly title: { readonly en: string };
  readonly shortTitle?: { readonly en: string };
}

/** Each line of text, in the order of the file. */
function textsOf(svg: string): readonly string[] {
  return Array.from(svg.matchAll(/<text[^>]*>(.*?)<\/text>/g), ([, text = '']) => unescaped(text));
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
