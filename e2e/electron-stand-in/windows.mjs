/** The open windows by their ids, oldest first. */
export const windows = new Map();
