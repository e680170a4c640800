import { expect, it } from 'vitest';
import { interfaceLanguage } from './interface-language.ts';

it('follows the system where nothing is chosen', () => {
  expect(interfaceLanguage('system', 'fr-CA')).toBe('fr');
  expect(interfaceLanguage('system', 'fr')).toBe('fr');
  expect(interfaceLanguage('system', 'en-GB')).toBe('en');
  expect(interfaceLanguage('system', 'frr')).toBe('en');
  expect(interfaceLanguage('system', '')).toBe('en');
});

it('holds to what was chosen', () => {
  expect(interfaceLanguage('en', 'fr-FR')).toBe('en');
  expect(interfaceLanguage('fr', 'ja')).toBe('fr');
});
