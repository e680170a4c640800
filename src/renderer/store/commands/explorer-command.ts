import type { Message } from '../../../shared/problem.ts';
import type { LaneField } from '../../../shared/view.ts';
import type { ExplorerState } from '../explorer-state.ts';

/** Key of a command's label in the catalogue. */
export type CommandLabel =
  | 'command.open'
  | 'command.importTable'
  | 'command.saveProject'
  | 'command.export'
  | 'command.savePicture'
  | 'command.record'
  | 'command.cite'
  | 'command.views'
  | 'command.compare'
  | 'command.endComparing'
  | 'command.present'
  | 'command.captureStep'
  | 'command.showStory'
  | 'command.openFirstDataset'
  | 'command.openDraft'
  | 'command.drafts'
  | 'command.history'
  | 'command.verifyEvidence'
  | 'command.undo'
  | 'command.redo'
  | 'command.newEvent'
  | 'command.newEventInBrush'
  | 'command.annotate'
  | 'command.annotateMap'
  | 'command.editEvents'
  | 'command.editEvent'
  | 'command.renameEvent'
  | 'command.redateEvent'
  | 'command.duplicateEvent'
  | 'command.splitEvent'
  | 'command.mergeEvents'
  | 'command.deleteEvents'
  | 'command.search'
  | 'command.palette'
  | 'command.back'
  | 'command.forward'
  | 'command.showFacets'
  | 'command.showList'
  | 'command.showTrays'
  | 'command.placeByName'
  | 'command.keepGazetteer'
  | 'command.removeGazetteers'
  | 'command.showDetails'
  | 'command.showClaims'
  | 'command.showRecords'
  | 'command.focusMap'
  | 'command.focusTimeline'
  | 'command.nextPane'
  | 'command.previousPane'
  | 'command.shortcuts'
  | 'command.showHint'
  | 'playback.open'
  | 'command.timeToAll'
  | 'command.timeToSelection'
  | 'command.timeToBrush'
  | 'command.timesLocal'
  | 'command.timesUtc'
  | `lanes.by.${LaneField}`
  | 'command.previousEvent'
  | 'command.nextEvent'
  | 'command.copyEvent'
  | 'command.copyTable'
  | 'command.showChain'
  | 'command.filterToMap'
  | 'command.drawRectangle'
  | 'command.drawLasso'
  | 'command.measure'
  | 'command.clearFilters'
  | 'command.keepOnlySearch'
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
  /** As `KeyboardEvent.key`, after `Mod+` for Ctrl or ⌘, `Alt+`, and `Shift+` where the key writes nothing. */
  readonly shortcut?: string;
  /** A second one, for hands that know it from elsewhere. */
  readonly otherShortcut?: string;
  /** What it would do now, said behind its label; null: there is nothing to say. */
  detailOf?(state: ExplorerState): Message | null;
  isEnabled(state: ExplorerState): boolean;
  run(): void;
}
