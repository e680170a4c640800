import { expect, it } from 'vitest';
import { outsideLink } from './outside-link.ts';

it('lets the web out, as the parser understood it', () => {
  expect(outsideLink('https://example.org/a b')).toBe('https://example.org/a%20b');
  expect(outsideLink(' HTTPS://EXAMPLE.ORG')).toBe('https://example.org/');
  expect(outsideLink('http://example.org/a?b#c')).toBe('http://example.org/a?b#c');
});

it('lets nothing else out', () => {
  const others = [
    'httpx://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server/share',
    'ms-settings:',
    'mailto:someone@example.org',
    'app://chronotope/',
    'https:',
    'http://',
    'example.org',
    '',
  ];
  for (const address of others) expect(outsideLink(address), address).toBeNull();
});
