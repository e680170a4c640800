import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../engine/fixtures/scratch-folder.ts';
import { debianProgram } from './fixtures/debian-program.ts';
import { typed } from './fixtures/typed.ts';

const dataset = {
  format: 'chronotope-dataset',
  version: 1,
  categories: [{ id: 'talks', name: { en: 'Talks' } }],
  places: [],
  sources: [],
  events: [{ id: 'one', title: { en: 'Event' }, when: '2025-10-28', category: 'talks', citations: [] }],
};
const pdftotext = debianProgram('pdftotext', 'poppler-utils');

/** Fonts are read and cut to their letters, which takes a busy machine long; ms. */
const limit = 120_000;

describe('chronotope export --story', { timeout: limit }, () => {
  test('leaves hidden steps out of a handout, and says so', async () => {
    await using folder = await scratchFolder();
    const step = (id: string): object => ({ id, title: { en: `Step called ${id}` }, view: {}, sources: [] });
    const steps = [step('one'), { ...step('two'), isHidden: true }];
    const told = { ...dataset, stories: [{ id: 'told', title: { en: 'Told' }, steps }] };
    await writeFile(join(folder.path, 'told.json'), JSON.stringify(told));
    const args = ['export', 'told.json', '--to', 'told.pdf', '--story', 'told'];
    expect((await typed(folder.path, args)).printed).toBe('1 step on 1 page in “told.pdf”.\n');
    if (pdftotext === null) return;
    const said = pdftotext('-layout', join(folder.path, 'told.pdf'), '-');
    expect(said).toContain('Step called one');
    expect(said).not.toContain('Step called two');
    expect(said).toContain('1 hidden step is left out');
  });

  test.skipIf(pdftotext === null)(
    'heads a step without a title in a handout by the days that it shows (skipped without poppler)',
    async () => {
      await using folder = await scratchFolder();
      const view = { timeExtent: { from: '2025-10-29', to: '2025-10-31' } };
      const steps = [{ id: 'one', view, sources: [] }];
      const told = { ...dataset, stories: [{ id: 'told', title: { en: 'Told' }, steps }] };
      await writeFile(join(folder.path, 'told.json'), JSON.stringify(told));
      const args = ['export', 'told.json', '--to', 'told.pdf', '--lang', 'en', '--story', 'told'];
      expect((await typed(folder.path, args)).code).toBe(0);
      const said = pdftotext?.(join(folder.path, 'told.pdf'), '-') ?? '';
      expect(said).toMatch(/Untitled: 29\D31 Oct 2025/);
    },
  );

  test('leaves the notes of who speaks out of a handout for who listens', async () => {
    await using folder = await scratchFolder();
    const step = { id: 'one', title: { en: 'A step' }, notes: { en: 'Breathe here' }, view: {}, sources: [] };
    const told = { ...dataset, stories: [{ id: 'told', title: { en: 'Told' }, steps: [step] }] };
    await writeFile(join(folder.path, 'told.json'), JSON.stringify(told));
    const args = ['export', 'told.json', '--to', 'told.pdf', '--force', '--without-notes'];
    const refused = await typed(folder.path, args);
    expect([refused.code, refused.told]).toEqual([2, expect.stringContaining('goes with --story')]);
    expect((await typed(folder.path, [...args, '--story', 'told'])).code).toBe(0);
    if (pdftotext === null) return;
    const said = pdftotext(join(folder.path, 'told.pdf'), '-');
    expect(said).toContain('A step');
    expect(said).not.toContain('Breathe here');
    await typed(folder.path, [...args.filter((arg) => arg !== '--without-notes'), '--story', 'told']);
    expect(pdftotext(join(folder.path, 'told.pdf'), '-')).toContain('Breathe here');
  });
});
