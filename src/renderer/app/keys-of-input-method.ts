/**
 * While letters are composed (Japanese, Korean, Chinese …), keys are the input method's: Enter takes its words, arrows and
 * Escape go through what it offers. Nothing of the window hears them.
 */
export function leaveKeysToInputMethod(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
