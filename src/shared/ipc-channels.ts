/** The channels between the preload and the main process; both ends name them from here. */
export const channels = {
  /** (name, request) → Result */
  call: 'explorer:call',
  /** () → nothing, once the person has chosen and the file is open, or has failed to open */
  chooseFile: 'explorer:choose-file',
  /** () → nothing, once the person has chosen and the project is saved, or is not */
  saveProject: 'explorer:save-project',
  /** (absolute path) → nothing, as above */
  openPath: 'explorer:open-path',
  /** (file name, ArrayBuffer) → Result<null> */
  openBytes: 'explorer:open-bytes',
  /** main → window: an ExplorerEvent */
  event: 'explorer:event',
} as const;
