import { useEffect, useState, type RefObject } from 'react';
import type { Problem } from '../../shared/problem.ts';
import { useExplorerStore } from '../store/explorer-context.tsx';
import { recordingRate, recordingSizes, showShot, type Recording } from '../store/recording.ts';
import type { FrameSink } from './frame-sink.ts';
import { createPngSink } from './png-sink.ts';
import { recordShots } from './record-shots.ts';
import { createWebmSink } from './webm-sink.ts';

export interface RecordingState {
  /** So far. */
  readonly frames: number;
  /** Once all frames are in it. */
  readonly made: Blob | null;
  /** Why there is none. */
  readonly problem: Problem | null;
}

const begun: RecordingState = { frames: 0, made: null, problem: null };

/** Records what stands in the state, frame by frame, from the stage; whoever leaves ends it, and nothing is kept. */
export function useRecording(stage: RefObject<HTMLElement | null>): RecordingState {
  const store = useExplorerStore();
  const [state, setState] = useState(begun);
  useEffect(
    function record() {
      const { recording } = store.getState();
      const ending = new AbortController();
      const { signal } = ending;
      const tell = (change: Partial<RecordingState>): void => {
        if (!signal.aborted) setState((before) => ({ ...before, ...change }));
      };
      const element = stage.current;
      if (recording === null || element === null) return undefined;
      const canvas = document.createElement('canvas');
      Object.assign(canvas, recordingSizes[recording.size]);
      const run = async (): Promise<void> => {
        let sink: FrameSink | null = null;
        try {
          sink = await sinkFor(recording, canvas);
          if (sink === null) {
            tell({ problem: { path: '', message: { key: 'problem.noFilm' }, severity: 'error' } });
            return;
          }
          await recordShots(recording.shots, {
            stage: element,
            canvas,
            sink,
            signal,
            show: (shot) => showShot(store, shot),
            isSlow: () => store.getState().view.layers.figures !== null,
            tell: (frames) => tell({ frames }),
          });
          tell({ made: await sink.finish() });
        } catch (error) {
          await sink?.cancel();
          if (signal.aborted) return;
          const reason = error instanceof Error ? error.message : String(error);
          const message = { key: 'problem.notRecorded', values: { reason } } as const;
          tell({ problem: { path: '', message, severity: 'error' } });
        }
      };
      void run();
      return () => ending.abort();
    },
    [store, stage],
  );
  return state;
}

async function sinkFor({ format }: Recording, canvas: HTMLCanvasElement): Promise<FrameSink | null> {
  return format === 'png' ? createPngSink(canvas) : await createWebmSink(canvas, recordingRate);
}
