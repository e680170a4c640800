import type { ExplorerApi, Preferences } from '../../../shared/explorer-api.ts';
import type { ShownPanes } from '../../../shared/view.ts';
import type { ExplorerState } from '../explorer-state.ts';
import type { ExplorerStore } from '../explorer-store.ts';
import type { Comparing } from '../comparing.ts';
import type { Gestures } from '../gestures.ts';
import type { Presenting } from '../presenting.ts';
import type { RecordEditing } from '../record-editing.ts';
import type { StoryEditing } from '../story-editing.ts';
import { isFiltered, isFilteredBesides } from '../selectors.ts';
import { isSameView } from '../view-history.ts';
import { commandsOfPage } from './commands-of-page.ts';
import { createEditCommands } from './edit-commands.ts';
import { createEventCommands, type CopyActions } from './event-commands.ts';
import type { ExplorerCommand } from './explorer-command.ts';
import { createMapCommands } from './map-commands.ts';
import { createStoryCommands } from './story-commands.ts';
import { createTimeCommands } from './time-commands.ts';

/** What a command does to the page itself. */
export interface PageActions extends CopyActions {
  focusSearch(): void;
  /** Moves the focus into a pane, once it is drawn. */
  focusPane(pane: PaneName): void;
  /** Moves the focus to the pane after this one, or before it. */
  stepPane(by: 1 | -1): void;
}

/** The panes that the focus goes round, in their order on the page. */
export const paneNames = ['left', 'map', 'timeline', 'right'] as const;
export type PaneName = (typeof paneNames)[number];

/** The commands of a window, in the order of its menu. */
export function createCommands(
  store: ExplorerStore,
  gestures: Gestures,
  editing: RecordEditing,
  presenting: Presenting,
  storyEditing: StoryEditing,
  comparing: Comparing,
  api: ExplorerApi,
  page: PageActions,
): readonly ExplorerCommand[] {
  const always = (): boolean => true;
  const prefer = (change: Partial<Preferences>) => (): void =>
    void api.setPreferences({ ...store.getState().preferences, ...change });
  const hasDocument = ({ document }: ExplorerState): boolean => document !== null;
  const show = (pane: PaneName, panes: Partial<ShownPanes>) => (): void => {
    gestures.showPanes(panes);
    page.focusPane(pane);
  };
  const commands: readonly ExplorerCommand[] = [
    { id: 'open', label: 'command.open', shortcut: 'Mod+o', isEnabled: always, run: () => void api.chooseFile('any') },
    {
      id: 'importTable',
      label: 'command.importTable',
      isEnabled: always,
      run: () => void api.chooseFile('table'),
    },
    {
      id: 'saveProject',
      label: 'command.saveProject',
      shortcut: 'Mod+s',
      isEnabled: hasDocument,
      run: () => void api.saveProject(),
    },
    {
      id: 'export',
      label: 'command.export',
      isEnabled: hasDocument,
      run: () => gestures.showDialog('export'),
    },
    {
      id: 'savePicture',
      label: 'command.savePicture',
      isEnabled: hasDocument,
      run: () => gestures.showDialog('picture'),
    },
    {
      id: 'record',
      label: 'command.record',
      isEnabled: hasDocument,
      run: () => gestures.showDialog('record'),
    },
    {
      id: 'cite',
      label: 'command.cite',
      isEnabled: ({ document }) => (document?.summary.sources.length ?? 0) > 0,
      run: () => gestures.showDialog({ kind: 'cite', sources: null }),
    },
    { id: 'views', label: 'command.views', isEnabled: hasDocument, run: () => gestures.showDialog('views') },
    {
      id: 'compare',
      label: 'command.compare',
      isEnabled: ({ document, isComparing }) => document !== null && !isComparing,
      run: comparing.begin,
    },
    {
      id: 'endComparing',
      label: 'command.endComparing',
      isEnabled: ({ isComparing }) => isComparing,
      run() {
        comparing.end();
        page.focusPane('map');
      },
    },
    ...createStoryCommands(store, presenting, storyEditing),
    {
      id: 'openFirstDataset',
      label: 'command.openFirstDataset',
      isEnabled: always,
      run: () => void api.openFirstDataset(null),
    },
    {
      id: 'openDraft',
      label: 'command.openDraft',
      isEnabled: ({ drafts }) => drafts.hasOther,
      run: () => void api.openDraft({ fileName: null }),
    },
    { id: 'drafts', label: 'command.drafts', isEnabled: always, run: () => gestures.showDialog('drafts') },
    ...createEditCommands(store, gestures, editing, api),
    { id: 'search', label: 'command.search', shortcut: '/', isEnabled: always, run: page.focusSearch },
    {
      id: 'palette',
      label: 'command.palette',
      shortcut: 'Mod+k',
      isEnabled: ({ dialog }) => dialog === null,
      run: () => gestures.showDialog('palette'),
    },
    {
      id: 'back',
      label: 'command.back',
      shortcut: 'Alt+ArrowLeft',
      otherShortcut: 'Mod+[',
      isEnabled: ({ history, view }) => history.past.length > 0 || !isSameView(history.current, view),
      run: gestures.goBack,
    },
    {
      id: 'forward',
      label: 'command.forward',
      shortcut: 'Alt+ArrowRight',
      otherShortcut: 'Mod+]',
      isEnabled: ({ history, view }) => history.future.length > 0 && isSameView(history.current, view),
      run: gestures.goForward,
    },
    { id: 'showFacets', label: 'command.showFacets', isEnabled: hasDocument, run: show('left', { left: 'facets' }) },
    { id: 'showList', label: 'command.showList', isEnabled: hasDocument, run: show('left', { left: 'list' }) },
    { id: 'showTrays', label: 'command.showTrays', isEnabled: hasDocument, run: show('left', { left: 'trays' }) },
    { id: 'focusMap', label: 'command.focusMap', isEnabled: hasDocument, run: () => page.focusPane('map') },
    {
      id: 'focusTimeline',
      label: 'command.focusTimeline',
      isEnabled: hasDocument,
      run: () => page.focusPane('timeline'),
    },
    {
      id: 'showDetails',
      label: 'command.showDetails',
      isEnabled: hasDocument,
      run: show('right', { right: 'details' }),
    },
    { id: 'showClaims', label: 'command.showClaims', isEnabled: hasDocument, run: show('right', { right: 'claims' }) },
    {
      id: 'showRecords',
      label: 'command.showRecords',
      isEnabled: hasDocument,
      run: show('right', { right: 'records' }),
    },
    { id: 'showStory', label: 'command.showStory', isEnabled: hasDocument, run: show('right', { right: 'story' }) },
    {
      id: 'nextPane',
      label: 'command.nextPane',
      shortcut: 'F6',
      isEnabled: hasDocument,
      run: () => page.stepPane(1),
    },
    {
      id: 'previousPane',
      label: 'command.previousPane',
      shortcut: 'Shift+F6',
      isEnabled: hasDocument,
      run: () => page.stepPane(-1),
    },
    ...createTimeCommands(store, gestures),
    ...createEventCommands(store, gestures, page),
    ...createMapCommands(store, gestures, () => page.focusPane('map')),
    {
      id: 'clearFilters',
      label: 'command.clearFilters',
      isEnabled: ({ view }) => isFiltered(view),
      run: () => gestures.clearFilters(),
    },
    {
      id: 'keepOnlySearch',
      label: 'command.keepOnlySearch',
      isEnabled: ({ view }) => view.filters.search.trim() !== '' && isFilteredBesides(view, 'search'),
      run: () => gestures.clearFilters({ search: store.getState().view.filters.search }),
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
    {
      id: 'shortcuts',
      label: 'command.shortcuts',
      shortcut: '?',
      isEnabled: ({ dialog }) => dialog === null,
      run: () => gestures.showDialog('shortcuts'),
    },
    {
      id: 'showHint',
      label: 'command.showHint',
      isEnabled: ({ preferences }) => !preferences.showsHint,
      run: prefer({ showsHint: true }),
    },
  ];
  return api.host === 'page' ? commandsOfPage(commands) : commands;
}
