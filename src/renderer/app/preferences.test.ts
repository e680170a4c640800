import { afterEach, expect, test, vi } from 'vitest';
import { resolvePreferences } from './preferences.ts';

afterEach(() => vi.unstubAllGlobals());

/** Of a system to which all of these queries apply. */
function themeOf(theme: 'system' | 'light' | 'dark', ...matching: readonly string[]): string {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: matching.includes(query) }));
  vi.stubGlobal('navigator', { languages: ['en'] });
  return resolvePreferences({ language: 'en', theme, showsHint: true }).theme;
}

test('where the system forces its colours, the theme follows the scheme that its ground is of, whatever was chosen', () => {
  const [forced, dark] = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];
  expect(themeOf('light', forced, dark)).toBe('dark');
  expect(themeOf('dark', forced)).toBe('high-contrast');
  expect(themeOf('light', dark)).toBe('light');
  expect(themeOf('system', dark)).toBe('dark');
});
