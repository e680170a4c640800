import type { ExplorerCommand } from './explorer-command.ts';

/** What a page that carries its data cannot do: it opens, changes and keeps nothing, and has no panes for that. */
const others = new Set([
  'open',
  'importTable',
  'saveProject',
  'export',
  'savePicture',
  'record',
  'views',
  'captureStep',
  'openFirstDataset',
  'openDraft',
  'drafts',
  'newEvent',
  'newEventInBrush',
  'annotate',
  'annotateMap',
  'editEvents',
  'editEvent',
  'renameEvent',
  'redateEvent',
  'duplicateEvent',
  'splitEvent',
  'mergeEvents',
  'placeByName',
  'keepGazetteer',
  'removeGazetteers',
  'deleteEvents',
  'history',
  'verifyEvidence',
  'undo',
  'redo',
  'showRecords',
  'showStory',
]);

/** The commands of such a page: those that it cannot run are never enabled, and have no keys. */
export function commandsOfPage(commands: readonly ExplorerCommand[]): readonly ExplorerCommand[] {
  return commands.map(({ shortcut, otherShortcut, ...command }) => ({
    ...command,
    ...(others.has(command.id)
      ? { isEnabled: () => false }
      : { ...(shortcut !== undefined && { shortcut }), ...(otherShortcut !== undefined && { otherShortcut }) }),
  }));
}
