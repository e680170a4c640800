import { useEffect } from 'react';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { movingSeconds, moveOn, rewind } from '../store/playing.ts';
import { useMediaQuery } from '../ui/use-media-query.ts';

/** Longer than that no frame is: a window in the background does not jump when it comes back. */
const longestFrameMs = 250;
/** So long each event stands, and each step where nothing may move. */
const stepMs = 1500;

/** Plays as long as the state says so: the brush moves on once a frame, or by steps where motion is to be reduced. */
export function usePlaying(): void {
  const store = useExplorerStore();
  const gestures = useGestures();
  const isPlaying = useExplorer(({ playback, presentation }) => playback?.isPlaying === true && presentation === null);
  const isStepped = useExplorer(({ playback }) => playback?.mode === 'events');
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  useEffect(
    function play() {
      if (!isPlaying) return undefined;
      function go(seconds: number): void {
        const state = store.getState();
        const { playback } = state;
        if (playback === null || moveOn(state, playback, seconds, gestures)) return;
        if (!playback.loops || !rewind(state, playback, gestures)) gestures.setPlayback({ isPlaying: false });
      }
      if (isStill || isStepped) {
        const timer = setInterval(() => go(1), stepMs);
        return () => clearInterval(timer);
      }
      let before: number | null = null;
      /** Seconds that have gone by since it moved. */
      let waited = 0;
      let handle = requestAnimationFrame(function frame(at) {
        const state = store.getState();
        if (before !== null) waited += Math.min(at - before, longestFrameMs) / 1000;
        const moving = state.playback === null ? 0 : movingSeconds(state, state.playback, waited);
        waited -= moving;
        if (moving > 0) go(moving);
        before = at;
        handle = requestAnimationFrame(frame);
      });
      return () => cancelAnimationFrame(handle);
    },
    [store, gestures, isPlaying, isStepped, isStill],
  );
}
