import { expect, it } from 'vitest';
import { isTrustedSender } from './trusted-sender.ts';

it('trusts the top frame of the app’s page', () => {
  for (const url of ['app://chronotope/', 'app://chronotope/index.html?x#y']) {
    expect(isTrustedSender({ url, parent: null }), url).toBe(true);
  }
});

it('refuses every other address', () => {
  const others = [
    'https://chronotope/',
    'http://127.0.0.1/',
    'app://other/',
    'app://chronotope.example/',
    'app://chronotope:8080/',
    'app://chronotope@other/',
    'application://chronotope/',
    'app:chronotope',
    'about:blank',
    'data:text/html,app://chronotope/',
    'blob:app://chronotope/1',
    'file:///app://chronotope/',
    '',
  ];
  for (const url of others) expect(isTrustedSender({ url, parent: null }), url).toBe(false);
});

it('refuses a frame inside the page, and one that is gone', () => {
  const top = { url: 'app://chronotope/', parent: null };
  expect(isTrustedSender({ url: 'app://chronotope/', parent: top })).toBe(false);
  expect(isTrustedSender(null)).toBe(false);
});
