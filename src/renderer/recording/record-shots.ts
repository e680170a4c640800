import type { Shot } from '../store/recording.ts';
import type { FrameSink } from './frame-sink.ts';
import { paintStage } from './paint-stage.ts';
import { painted, settled } from './settled.ts';

interface Studio {
  readonly stage: HTMLElement;
  /** As large as the stage. */
  readonly canvas: HTMLCanvasElement;
  readonly sink: FrameSink;
  /** Lets the stage show a shot. */
  show(shot: number): void;
  /** Whether what a shot shows comes by and by, as another part of the map does. */
  isSlow(): boolean;
  /** Hears how many frames there are so far. */
  tell(frames: number): void;
  readonly signal: AbortSignal;
}

/** Gives the sink all frames of all shots, in their order and number. Rejects once `signal` is aborted. */
export async function recordShots(shots: readonly Shot[], studio: Studio): Promise<void> {
  const { stage, canvas, sink, signal } = studio;
  const context = contextOf(canvas);
  const before = contextOf(sizedAs(canvas));
  const after = contextOf(sizedAs(canvas));
  let frames = 0;
  const add = async (isSame: boolean): Promise<void> => {
    signal.throwIfAborted();
    await sink.add(isSame);
    frames += 1;
    studio.tell(frames);
  };
  for (const [index, { frames: all, fadeFrames, step }] of shots.entries()) {
    signal.throwIfAborted();
    studio.show(index);
    if (fadeFrames > 0) before.drawImage(canvas, 0, 0);
    if (index === 0 || step !== null || studio.isSlow()) {
      await settled(stage, canvas, () => paintStage(stage, context));
    } else await painted();
    paintStage(stage, context);
    if (fadeFrames > 0) after.drawImage(canvas, 0, 0);
    for (let fade = 1; fade <= fadeFrames; fade++) {
      context.drawImage(before.canvas, 0, 0);
      context.globalAlpha = fade / (fadeFrames + 1);
      context.drawImage(after.canvas, 0, 0);
      context.globalAlpha = 1;
      await add(false);
    }
    if (fadeFrames > 0) context.drawImage(after.canvas, 0, 0);
    for (let frame = fadeFrames; frame < all; frame++) await add(frame > fadeFrames);
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('this browser engine has no 2D canvas');
  return context;
}

function sizedAs({ width, height }: HTMLCanvasElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  return canvas;
}
