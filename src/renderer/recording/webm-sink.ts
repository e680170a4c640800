import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from 'mediabunny';
import type { FrameSink } from './frame-sink.ts';

/** The best first. */
const codecs = ['vp9', 'vp8'] as const;
/** A player that jumps finds a whole picture so often. */
const keyFrameSeconds = 2;

/** A film of a canvas, at so many frames a second; null where this browser engine writes none. */
export async function createWebmSink(canvas: HTMLCanvasElement, rate: number): Promise<FrameSink | null> {
  const { width, height } = canvas;
  const codec = await getFirstEncodableVideoCodec([...codecs], { width, height });
  if (codec === null) return null;
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new CanvasSource(canvas, {
    codec,
    bitrate: QUALITY_HIGH,
    keyFrameInterval: keyFrameSeconds,
    latencyMode: 'quality',
  });
  output.addVideoTrack(source, { frameRate: rate });
  await output.start();
  let frames = 0;
  return {
    async add() {
      await source.add(frames / rate, 1 / rate);
      frames += 1;
    },
    async finish() {
      await output.finalize();
      return new Blob(target.buffer === null ? [] : [target.buffer], { type: 'video/webm' });
    },
    cancel: () => output.cancel(),
  };
}
