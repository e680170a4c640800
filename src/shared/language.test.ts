import { expect, it } from 'vitest';
import { chooseText, systemLanguage } from './language.ts';

it('takes the first language of the system that the interface speaks', () => {
  expect(systemLanguage(['ja-JP', 'fr-CA', 'en'])).toBe('fr');
  expect(systemLanguage(['en-GB', 'fr'])).toBe('en');
  expect(systemLanguage(['FR_BE'])).toBe('fr');
  expect(systemLanguage(['fr'])).toBe('fr');
});

it('takes no other language for one of its own, and English where there is none', () => {
  expect(systemLanguage(['frr', 'de'])).toBe('en');
  expect(systemLanguage(['frr', 'fr'])).toBe('fr');
  expect(systemLanguage(['enm-x', 'fr'])).toBe('fr');
  expect(systemLanguage([''])).toBe('en');
  expect(systemLanguage([])).toBe('en');
});

it('chooses a text in the language asked for, else in English, else in the first', () => {
  expect(chooseText({ ja: '東京', fr: 'Tōkyō', en: 'Tokyo' }, 'fr')).toEqual({ text: 'Tōkyō', language: 'fr' });
  expect(chooseText({ ja: '東京', en: 'Tokyo' }, 'fr')).toEqual({ text: 'Tokyo', language: 'en' });
  expect(chooseText({ ja: '東京', zh: '东京' }, 'fr')).toEqual({ text: '東京', language: 'ja' });
  expect(chooseText({}, 'fr')).toEqual({ text: '', language: 'fr' });
});

it('finds only texts that were written, whatever a language is called', () => {
  for (const tag of ['valueOf', 'constructor', '__proto__', 'toString']) {
    expect(chooseText({ en: 'Tokyo' }, tag), tag).toEqual({ text: 'Tokyo', language: 'en' });
  }
  expect(chooseText({ valueOf: 'Tokyo' }, 'valueOf')).toEqual({ text: 'Tokyo', language: 'valueOf' });
});
