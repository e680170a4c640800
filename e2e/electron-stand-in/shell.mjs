/** What would have been opened outside, in order; a test may also put its own function in the place of these. */
const opened = [];

export const shell = {
  async openExternal(url) {
    opened.push(url);
  },
  _opened: opened,
};
