/** Marks what a film has with its words and grounds, and not its canvases alone. */
export const recordedMark = { 'data-recorded': '' };
