/** Of every subject's window; px. */
export const windowSize = { width: 1440, height: 900 };

/** What the app's timeline and its map have of that window: peers are given as much. */
export const timelineSize = { width: 862, height: 327 };
export const mapSize = { width: 862, height: 378 };
