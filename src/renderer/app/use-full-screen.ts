import { useEffect } from 'react';

/**
 * The window fills the screen as long as this is shown; where a machine forbids that, the story is told in the window.
 * `onLeft` is called when a person leaves the full screen: Escape does that without any key reaching the page.
 */
export function useFullScreen(onLeft: () => void): void {
  useEffect(
    function fillScreen() {
      const root = document.documentElement;
      const began = root.requestFullscreen().catch(() => undefined);
      const tellLeft = (): void => {
        if (document.fullscreenElement === null) onLeft();
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
