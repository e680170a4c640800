import { expect, it } from 'vitest';
import { translatorFor } from '../messages/translator.ts';
import type { Preferences } from '../shared/explorer-api.ts';
import { menuTemplate } from './menu-template.ts';

interface Item {
  readonly id?: string;
  readonly label?: string;
  readonly checked?: boolean;
  readonly click?: unknown;
  readonly submenu?: unknown;
}

function itemsOf(language: 'en' | 'fr', preferences: Preferences, platform: NodeJS.Platform = 'linux') {
  const chosen: Preferences[] = [];
  let opened = 0;
  let imported = 0;
  let saved = 0;
  let exported = 0;
  const actions = {
    open: () => (opened += 1),
    showDrafts: () => undefined,
    importTable: () => (imported += 1),
    saveProject: () => (saved += 1),
    exportEvents: () => (exported += 1),
    savePicture: () => undefined,
    record: () => undefined,
    setPreferences: (next: Preferences) => chosen.push(next),
  };
  const template: Item[] = menuTemplate(translatorFor(language), preferences, actions, platform);
  const items = template.flatMap((menu) => (Array.isArray(menu.submenu) ? (menu.submenu as Item[]) : []));
  const click = (id: string): void => {
    const found = items.find((item) => item.id === id)?.click;
    if (typeof found !== 'function') throw new Error(`nothing to click: ${id}`);
    found();
  };
  return {
    template,
    items,
    click,
    chosen,
    opened: () => opened,
    imported: () => imported,
    saved: () => saved,
    exported: () => exported,
  };
}

it('says every item in the language of the interface', () => {
  const { template, items } = itemsOf('fr', { language: 'fr', theme: 'system', showsHint: true });
  expect(template.map((menu) => menu.label)).toEqual(['Fichier', 'Affichage', 'Langue', 'Thème']);
  expect(items.find((item) => item.id === 'open')?.label).toBe('Ouvrir…');
  expect(items.find((item) => item.id === 'language-en')?.label).toBe('English');
});

it('ticks what holds now, one in each group', () => {
  const { items } = itemsOf('en', { language: 'fr', theme: 'dark', showsHint: true });
  expect(items.filter((item) => item.checked).map((item) => item.id)).toEqual(['language-fr', 'theme-dark']);
});

it('changes one preference and keeps the others', () => {
  const { click, chosen, opened, imported, saved, exported } = itemsOf('en', {
    language: 'fr',
    theme: 'dark',
    showsHint: false,
  });
  click('language-system');
  click('theme-high-contrast');
  click('open');
  click('import-table');
  click('save-project');
  click('export');
  expect(chosen).toEqual([
    { language: 'system', theme: 'dark', showsHint: false },
    { language: 'fr', theme: 'high-contrast', showsHint: false },
  ]);
  expect(opened()).toBe(1);
  expect(imported()).toBe(1);
  expect(saved()).toBe(1);
  expect(exported()).toBe(1);
});

it('has the menus that macOS expects, there only', () => {
  const preferences: Preferences = { language: 'en', theme: 'system', showsHint: true };
  expect(itemsOf('en', preferences, 'darwin').template.map((menu) => menu.label)).toEqual([
    'Chronotope',
    'File',
    'Edit',
    'View',
    'Language',
    'Theme',
  ]);
  expect(itemsOf('en', preferences).items.filter((item) => item.id === 'quit')).toHaveLength(1);
  expect(itemsOf('en', preferences, 'darwin').items.filter((item) => item.id === 'quit')).toHaveLength(1);
});
