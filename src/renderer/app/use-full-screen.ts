import { useEffect } from 'react';

/** Whether the next end of the full screen is none of a person's. */
let isTakenBack = false;

/** The window fills the screen again, where the machine lets it. */
export function fillScreen(): void {
  isTakenBack = false;
  void document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Gives the screen back and goes on: what a browser opens beside the page would end the full screen anyway. */
export function giveScreenBack(): void {
  // also where the window is still about to fill it
  isTakenBack = true;
  if (document.fullscreenElement === null) return;
  document.exitFullscreen().catch(() => {
    // what is opened has ended it by itself; else the next Escape is a person's
    if (document.fullscreenElement !== null) isTakenBack = false;
  });
}

/**
 * The window fills the screen as long as this is shown; where a machine forbids that, the story is told in the window.
 * `onLeft` is called when a person leaves the full screen: Escape does that without any key reaching the page.
 */
export function useFullScreen(onLeft: () => void): void {
  useEffect(
    function fill() {
      const root = document.documentElement;
      isTakenBack = false;
      const began = root.requestFullscreen().catch(() => undefined);
      const tellLeft = (): void => {
        if (document.fullscreenElement !== null) return;
        if (!isTakenBack) onLeft();
        isTakenBack = false;
      };
      document.addEventListener('fullscreenchange', tellLeft);
      return function leaveScreen() {
        document.removeEventListener('fullscreenchange', tellLeft);
        void began.then(() => (document.fullscreenElement === null ? undefined : document.exitFullscreen()));
      };
    },
    [onLeft],
  );
}
