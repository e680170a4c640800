import type { Preferences } from '../shared/explorer-api.ts';

/**
 * What Electron is to tell windows of the scheme that is wanted. Where the system forces its colours, that of its ground is, whatever was
 * chosen. Electron knows no third theme: high contrast is drawn on light ground.
 */
export function themeSource(theme: Preferences['theme'], isForced: boolean): 'system' | 'light' | 'dark' {
  if (isForced) return 'system';
  return theme === 'high-contrast' ? 'light' : theme;
}
