import type { Preferences } from '../../shared/explorer-api.ts';
import { systemLanguage, type Language } from '../../shared/language.ts';
import type { Theme } from '../store/explorer-state.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';

const darkQuery = '(prefers-color-scheme: dark)';
const contrastQuery = '(prefers-contrast: more)';
export const forcedQuery = '(forced-colors: active)';

/** The language and theme that the preferences come to on this system. */
export function resolvePreferences(preferences: Preferences): { language: Language; theme: Theme } {
  return {
    language: preferences.language === 'system' ? systemLanguage(navigator.languages) : preferences.language,
    theme: forcedTheme() ?? (preferences.theme === 'system' ? systemTheme() : preferences.theme),
  };
}

/** Who wants the dark is not given a white ground for more contrast: the dark theme has more of it then (`tokens.css`). */
function systemTheme(): Theme {
  if (matchMedia(darkQuery).matches) return 'dark';
  return matchMedia(contrastQuery).matches ? 'high-contrast' : 'light';
}

/**
 * Where the system forces its own colours on all pages, the theme that goes with its ground, whatever was chosen here: browsers then say by
 * the lightness of that ground which scheme is wanted, of navy too.
 */
function forcedTheme(): Theme | null {
  if (!matchMedia(forcedQuery).matches) return null;
  return matchMedia(darkQuery).matches ? 'dark' : 'high-contrast';
}

/** Keeps language and theme those of the preferences and of the system, in the store and on the page. */
export function followPreferences(store: ExplorerStore): void {
  const resolve = (): void => store.setState(resolvePreferences(store.getState().preferences));
  const show = (): void => {
    const { language, theme } = store.getState();
    const { documentElement } = document;
    documentElement.lang = language;
    documentElement.dataset['theme'] = theme;
    const ground = getComputedStyle(documentElement).getPropertyValue('--bg-pane').trim();
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', ground);
  };
  for (const query of [darkQuery, contrastQuery, forcedQuery]) {
    matchMedia(query).addEventListener('change', () => {
      resolve();
      // the ground of the same theme may be another one
      show();
    });
  }
  show();
  store.subscribe((state, before) => {
    if (state.preferences !== before.preferences) resolve();
    if (state.language !== before.language || state.theme !== before.theme) show();
  });
}
