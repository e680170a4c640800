import type { ExplorerApi, Preferences } from '../../../shared/explorer-api.ts';
import type { ExplorerStore } from '../explorer-store.ts';
import type { Gestures } from '../gestures.ts';
import { isFiltered } from '../selectors.ts';
import type { ExplorerCommand } from './explorer-command.ts';

/** The commands of a window, in the order of its menu. */
export function createCommands(
  store: ExplorerStore,
  gestures: Gestures,
  api: ExplorerApi,
  focusSearch: () => void,
): readonly ExplorerCommand[] {
  const always = (): boolean => true;
  const prefer = (change: Partial<Preferences>) => (): void =>
    void api.setPreferences({ ...store.getState().preferences, ...change });
  return [
    { id: 'open', label: 'command.open', shortcut: 'Mod+o', isEnabled: always, run: () => void api.chooseFile() },
    { id: 'search', label: 'command.search', shortcut: '/', isEnabled: always, run: focusSearch },
    {
      id: 'clearFilters',
      label: 'command.clearFilters',
      isEnabled: ({ view }) => isFiltered(view),
      run: gestures.clearFilters,
    },
    {
      id: 'clearSelection',
      label: 'command.clearSelection',
      shortcut: 'Escape',
      isEnabled: ({ view }) => view.selection.length > 0,
      run: () => gestures.select(null),
    },
    {
      id: 'clearBrush',
      label: 'command.clearBrush',
      shortcut: 'Escape',
      isEnabled: ({ view }) => view.brush !== null,
      run: () => gestures.setBrush(null),
    },
    {
      id: 'showProblems',
      label: 'command.showProblems',
      isEnabled: ({ document }) => (document?.summary.problems.length ?? 0) > 0,
      run: gestures.showProblems,
    },
    { id: 'languageSystem', label: 'command.languageSystem', isEnabled: always, run: prefer({ language: 'system' }) },
    { id: 'languageEnglish', label: 'command.languageEnglish', isEnabled: always, run: prefer({ language: 'en' }) },
    { id: 'languageFrench', label: 'command.languageFrench', isEnabled: always, run: prefer({ language: 'fr' }) },
    { id: 'themeSystem', label: 'command.themeSystem', isEnabled: always, run: prefer({ theme: 'system' }) },
    { id: 'themeLight', label: 'command.themeLight', isEnabled: always, run: prefer({ theme: 'light' }) },
    { id: 'themeDark', label: 'command.themeDark', isEnabled: always, run: prefer({ theme: 'dark' }) },
    {
      id: 'themeHighContrast',
      label: 'command.themeHighContrast',
      isEnabled: always,
      run: prefer({ theme: 'high-contrast' }),
    },
  ];
}
