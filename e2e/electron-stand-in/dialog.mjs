function unanswered(name) {
  const message = `electron-stand-in: dialog.${name} was called and the test has not said what is answered`;
  console.error(message);
  return Promise.reject(new Error(message));
}

/** Nobody is there to answer: a test puts its own function in the place of one of these, as with Electron. */
export const dialog = {
  showOpenDialog: () => unanswered('showOpenDialog'),
  showSaveDialog: () => unanswered('showSaveDialog'),
  showMessageBox: () => unanswered('showMessageBox'),
  showMessageBoxSync: () => {
    throw new Error(
      'electron-stand-in: dialog.showMessageBoxSync was called and the test has not said what is answered',
    );
  },
  showErrorBox: (title, text) => console.error(`electron-stand-in: error box: ${title}: ${text}`),
};
