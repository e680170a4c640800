import { expect, test } from 'vitest';
import { zoneWords } from './zone-words.ts';

test('a zone is told by how far it is from UTC on the day', () => {
  expect(zoneWords('Asia/Tokyo', Date.UTC(2025, 9, 28))).toBe('UTC+9');
  expect(zoneWords('America/St_Johns', Date.UTC(2025, 0, 1))).toBe('UTC−3:30');
  expect(zoneWords('Europe/Paris', Date.UTC(2025, 0, 1))).toBe('UTC+1');
  expect(zoneWords('Europe/Paris', Date.UTC(2025, 6, 1))).toBe('UTC+2');
});

test('a zone that this machine does not know is told by its name, an open bound by nothing', () => {
  expect(zoneWords('Mars/Olympus', 0)).toBe('Mars/Olympus');
  expect(zoneWords('Asia/Tokyo', -Infinity)).toBe('');
});
