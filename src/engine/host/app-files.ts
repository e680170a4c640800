import { open, readFile, realpath } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { parseByteRange } from './byte-range.ts';
import { notFound, type HostAnswer } from './host-answer.ts';

/** Where the files lie that a window may read: the built renderer at `/`, what ships beside it at `/resources/`. */
export interface AppFolders {
  readonly rendererFolder: string;
  readonly resourcesFolder: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pmtiles': 'application/vnd.pmtiles',
};

const resourcesPrefix = '/resources/';

/**
 * The file of the app at a URL's path (still percent-encoded), whole or the one range of bytes that `range` asks for.
 * All else is "not found": other folders, by whatever spelling or symbolic link, listings, and unknown kinds of file.
 */
export async function readAppFile(folders: AppFolders, pathname: string, range: string | null): Promise<HostAnswer> {
  const path = plainPath(pathname);
  if (path === null) return notFound;
  const type = mediaTypes[extname(path).toLowerCase()];
  if (type === undefined) return notFound;
  const file = path.startsWith(resourcesPrefix)
    ? await fileInside(folders.resourcesFolder, path.slice(resourcesPrefix.length))
    : await fileInside(folders.rendererFolder, path);
  if (file === null) return notFound;
  return range === null ? await wholeFile(file, type) : await partOfFile(file, type, range);
}

/** Decoded once; null where a segment could lead anywhere but down, on any system. */
function plainPath(pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path === '/') return '/index.html';
  const segments = path.split('/').slice(1);
  const plain = path.startsWith('/') && segments.every((segment) => segment !== '' && !segment.startsWith('.'));
  // a backslash and a colon have meanings on Windows, NUL ends a path in C
  return plain && !/[\\:\0]/.test(path) ? path : null;
}

async function fileInside(folder: string, path: string): Promise<string | null> {
  try {
    const base = await realpath(folder);
    const file = await realpath(join(base, path));
    const way = relative(base, file);
    const leaves = way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
    return leaves ? null : file;
  } catch {
    return null;
  }
}

async function wholeFile(file: string, type: string): Promise<HostAnswer> {
  try {
    return {
      status: 200,
      headers: { 'content-type': type, 'accept-ranges': 'bytes' },
      body: await readFile(file),
    };
  } catch {
    // a folder with the name of a file, or no permission
    return notFound;
  }
}

async function partOfFile(file: string, type: string, header: string): Promise<HostAnswer> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return notFound;
  try {
    const about = await handle.stat();
    if (!about.isFile()) return notFound;
    const { size } = about;
    const range = parseByteRange(header, size);
    if (range === null) return await wholeFile(file, type);
    if (range === 'unsatisfiable') {
      return { status: 416, headers: { 'content-range': `bytes */${size}` }, body: null };
    }
    const { buffer, bytesRead } = await handle.read(
      new Uint8Array(range.end - range.start),
      0,
      range.end - range.start,
      range.start,
    );
    const headers = {
      'content-type': type,
      'accept-ranges': 'bytes',
      'content-range': `bytes ${range.start}-${range.start + bytesRead - 1}/${size}`,
    };
    return { status: 206, headers, body: buffer.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}
