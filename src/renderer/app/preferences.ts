import type { Preferences } from '../../shared/explorer-api.ts';
import { systemLanguage, type Language } from '../../shared/language.ts';
import type { Theme } from '../store/explorer-state.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';

const darkQuery = '(prefers-color-scheme: dark)';

/** The language and theme that the preferences come to on this system. */
export function resolvePreferences(preferences: Preferences): { language: Language; theme: Theme } {
  const systemTheme = matchMedia(darkQuery).matches ? 'dark' : 'light';
  return {
    language: preferences.language === 'system' ? systemLanguage(navigator.languages) : preferences.language,
    theme: preferences.theme === 'system' ? systemTheme : preferences.theme,
  };
}

/** Keeps language and theme those of the preferences and of the system, in the store and on the page. */
export function followPreferences(store: ExplorerStore): void {
  const resolve = (): void => store.setState(resolvePreferences(store.getState().preferences));
  const show = (): void => {
    const { language, theme } = store.getState();
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  };
  matchMedia(darkQuery).addEventListener('change', resolve);
  show();
  store.subscribe((state, before) => {
    if (state.preferences !== before.preferences) resolve();
    if (state.language !== before.language || state.theme !== before.theme) show();
  });
}
