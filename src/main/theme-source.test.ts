import { expect, test } from 'vitest';
import { themeSource } from './theme-source.ts';

test('windows are told the scheme that was chosen, and that of the system where it forces its colours', () => {
  expect((['system', 'light', 'dark', 'high-contrast'] as const).map((theme) => themeSource(theme, false))).toEqual([
    'system',
    'light',
    'dark',
    'light',
  ]);
  expect(themeSource('light', true)).toBe('system');
});
