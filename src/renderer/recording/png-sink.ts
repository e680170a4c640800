import { downloadZip } from 'client-zip';
import type { FrameSink } from './frame-sink.ts';

/** The frames of a canvas as pictures in one archive, numbered from 1. Frames that are the same are compressed once. */
export function createPngSink(canvas: HTMLCanvasElement): FrameSink {
  // the browser keeps large ones on the disk
  let pictures: Blob[] = [];
  return {
    async add(isSame) {
      const last = pictures.at(-1);
      pictures.push(isSame && last !== undefined ? last : await pngOf(canvas));
    },
    async finish() {
      const entries = pictures.map((input, at) => ({ name: `frame-${String(at + 1).padStart(6, '0')}.png`, input }));
      return await downloadZip(entries).blob();
    },
    cancel() {
      pictures = [];
      return Promise.resolve();
    },
  };
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture of the canvas')) : resolve(blob)));
  });
}
