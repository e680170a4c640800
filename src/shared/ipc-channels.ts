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
  /** (list, id of a record) → Result<boolean>, once a file is attached, or none was chosen */
  attachFile: 'explorer:attach-file',
  /** (id of an attachment) → Result<boolean>, once it is saved, or no place was chosen */
  saveAttachment: 'explorer:save-attachment',
  saveText: 'explorer:save-text',
  /** (file name) → Result<a key for the next three>; null where no place was chosen */
  beginFile: 'explorer:begin-file',
  /** (key, ArrayBuffer) → Result<null>; after a failure the file is gone */
  addToFile: 'explorer:add-to-file',
  /** (key) → nothing, once nothing is left of a file that will not become whole */
  dropFile: 'explorer:drop-file',
  /** (key) → Result<boolean>, once the file is whole in its place */
  endFile: 'explorer:end-file',
  /** (ExportRequest) → Result<boolean>, once it is written, or no place was chosen */
  saveExport: 'explorer:save-export',
  /** (PictureRequest) → Result<boolean>, as above */
  savePicture: 'explorer:save-picture',
  /** (what the telling window is called by) → nothing, once the window of who speaks is open beside it */
  openPresenter: 'explorer:open-presenter',
  /** main → window: an ExplorerEvent */
  event: 'explorer:event',
} as const;
