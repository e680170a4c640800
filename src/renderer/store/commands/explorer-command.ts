import type { ExplorerState } from '../explorer-state.ts';

/** Key of a command's label in the catalogue. */
export type CommandLabel =
  | 'command.open'
  | 'command.search'
  | 'command.clearFilters'
  | 'command.clearSelection'
  | 'command.clearBrush'
  | 'command.showProblems'
  | 'command.languageSystem'
  | 'command.languageEnglish'
  | 'command.languageFrench'
  | 'command.themeSystem'
  | 'command.themeLight'
  | 'command.themeDark'
  | 'command.themeHighContrast';

/** Everything that a person can do by name. Menu, shortcut and button read the same record. */
export interface ExplorerCommand {
  readonly id: string;
  /** Key of its label in the catalogue. */
  readonly label: CommandLabel;
  /** As `KeyboardEvent.key`, with `Mod+` for Ctrl or ⌘. */
  readonly shortcut?: string;
  isEnabled(state: ExplorerState): boolean;
  run(): void;
}
