import {
  CanvasSource,
  getFirstEncodableVideoCodec,
  Output,
  QUALITY_HIGH,
  StreamTarget,
  type StreamTargetChunk,
  WebMOutputFormat,
} from 'mediabunny';
import { withPiece, type FilePiece } from './film-pieces.ts';
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
  // the browser keeps large pieces on the disk: a long film need not be in memory at once
  let pieces: readonly FilePiece[] = [];
  const written = new WritableStream<StreamTargetChunk>({
    write({ position, data }) {
      pieces = withPiece(pieces, { at: position, bytes: new Blob([data]) });
    },
  });
  const target = new StreamTarget(written, { chunked: true });
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
      return new Blob(
        pieces.map(({ bytes }) => bytes),
        { type: 'video/webm' },
      );
    },
    async cancel() {
      await output.cancel();
      pieces = [];
    },
  };
}
