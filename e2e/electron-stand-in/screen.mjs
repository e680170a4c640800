const display = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1080 },
  scaleFactor: 1,
};

/** One display: where windows stand is remembered by nobody here. */
export const screen = {
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
};
