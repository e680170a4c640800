/** Of every subject's window; px. */
export const windowSize = { width: 1440, height: 900 };
