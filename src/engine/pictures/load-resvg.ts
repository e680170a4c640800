import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as ResvgLibrary from '@resvg/resvg-wasm';

let loading: Promise<typeof ResvgLibrary> | null = null;

/** The library that draws SVG in pixels: its code is compiled once a thread, and only where it is asked for. */
export async function loadResvg(): Promise<typeof ResvgLibrary> {
  loading ??= (async () => {
    const library = await import('@resvg/resvg-wasm');
    const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
    await library.initWasm(await readFile(path));
    return library;
  })();
  return await loading;
}
