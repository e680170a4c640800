import { useEffect } from 'react';

/** The window fills the screen as long as this is shown. Where a machine forbids that, the story is told in the window. */
export function useFullScreen(): void {
  useEffect(function fillScreen() {
    const root = document.documentElement;
    const began = root.requestFullscreen().catch(() => undefined);
    return function leaveScreen() {
      void began.then(() => (document.fullscreenElement === null ? undefined : document.exitFullscreen()));
    };
  }, []);
}
