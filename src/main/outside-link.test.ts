import { expect, it } from 'vitest';
import { outsideLink } from './outside-link.ts';

it('lets https out, as the parser understood it', () => {
  expect(outsideLink('https://example.org/a b')).toBe('https://example.org/a%20b');
  expect(outsideLink(' HTTPS://EXAMPLE.ORG')).toBe('https://example.org/');
});

it('lets nothing else out', () => {
  const others = [
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server/share',
    'ms-settings:',
    'mailto:someone@example.org',
    'app://chronotope/',
    'https:',
    'example.org',
    '',
  ];
  for (const address of others) expect(outsideLink(address), address).toBeNull();
});
