import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { OwnMapLayer } from '../../shared/own-map.ts';
import { reasonOf } from '../files/error-reason.ts';

/** A map as the app remembers it, with what was found in it: a map that is not shown is not read. */
const keptMapSchema = z.object({
  path: z.string(),
  fileName: z.string(),
  /** Size and time of the file, when it was looked into. */
  state: z.string(),
  content: z.object({
    kind: z.enum(['pictures', 'shapes']),
    minZoom: z.number(),
    maxZoom: z.number(),
    extent: z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() }),
    attribution: z.string(),
  }),
});
export type KeptMap = z.infer<typeof keptMapSchema>;

/** What is shown with a file, from the ground up. */
export const layersSchema = z.array(
  z.object({ path: z.string(), isShown: z.boolean(), opacity: z.number().min(0.1).max(1) }),
);

const keptSchema = z.object({
  maps: z.array(keptMapSchema),
  /** What was last shown with each file, by its path, the newest first. */
  shown: z.array(z.object({ file: z.string(), layers: layersSchema })),
});
type Kept = z.infer<typeof keptSchema>;

/** So many files are remembered with their maps. */
const mostFiles = 200;

/** The maps that a person has opened; none where what is kept cannot be read any more. */
export async function readKeptMaps(dataFolder: string): Promise<readonly KeptMap[]> {
  return (await read(dataFolder)).maps;
}

/** The same; null where there may be some, and what is kept cannot be read. */
export async function readListedMaps(dataFolder: string): Promise<readonly KeptMap[] | null> {
  return (await readWhole(dataFolder))?.maps ?? null;
}

/** Fails to keep them without a word: they are shown until the app ends, and asked for again. */
export async function keepMaps(dataFolder: string, maps: readonly KeptMap[]): Promise<void> {
  await write(dataFolder, { ...(await read(dataFolder)), maps: [...maps] });
}

/** Those that were last shown with a file. */
export async function shownWith(dataFolder: string, file: string): Promise<readonly OwnMapLayer[]> {
  return (await read(dataFolder)).shown.find((one) => one.file === file)?.layers ?? [];
}

export async function keepShown(dataFolder: string, file: string, layers: readonly OwnMapLayer[]): Promise<void> {
  const kept = await read(dataFolder);
  const others = kept.shown.filter((one) => one.file !== file);
  const own = layers.length === 0 ? [] : [{ file, layers: [...layers] }];
  await write(dataFolder, { ...kept, shown: [...own, ...others].slice(0, mostFiles) });
}

const none: Kept = { maps: [], shown: [] };

async function read(dataFolder: string): Promise<Kept> {
  return (await readWhole(dataFolder)) ?? none;
}

/** Null where there is something that cannot be read. */
async function readWhole(dataFolder: string): Promise<Kept | null> {
  try {
    return keptSchema.safeParse(JSON.parse(await readFile(pathIn(dataFolder), 'utf8'))).data ?? null;
  } catch (error) {
    return reasonOf(error) === 'ENOENT' ? none : null;
  }
}

async function write(dataFolder: string, kept: Kept): Promise<void> {
  const path = pathIn(dataFolder);
  try {
    await mkdir(dataFolder, { recursive: true });
    await writeFile(`${path}.tmp`, `${JSON.stringify(kept, null, 1)}\n`, { mode: 0o600 });
    await rename(`${path}.tmp`, path);
  } catch {
    // told by nobody: what is open works on
  }
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, 'own-maps.json');
}
