import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { columnRoles, dateOrders, type TableMapping } from '../../shared/table-import.ts';

/** What was decided for tables with one header, without the places that were chosen: in another table the same name may be another place. */
export interface SavedMapping extends Omit<TableMapping, 'places'> {
  readonly header: readonly string[];
  /** The file for which it was decided, as people know it. */
  readonly fileName: string;
}

const mostMappings = 50;

const mappingsSchema = z.array(
  z.object({
    header: z.array(z.string()),
    fileName: z.string(),
    settings: z.object({
      encoding: z.string(),
      delimiter: z.string().length(1),
      quote: z.string().max(1),
      hasHeader: z.boolean(),
      decimal: z.enum(['.', ',']),
      dateOrder: z.enum(dateOrders),
      language: z.string(),
    }),
    roles: z.array(z.enum(columnRoles)),
  }),
);

/** What was decided last for this header; null where nothing was, or where what is kept cannot be read any more. */
export async function findMapping(dataFolder: string, header: readonly string[]): Promise<SavedMapping | null> {
  const mappings = await readMappings(dataFolder);
  return mappings.find((mapping) => isSameHeader(mapping.header, header)) ?? null;
}

/** Remembers it for the next table with this header. That it cannot be kept is no reason to stop an import. */
export async function keepMapping(dataFolder: string, mapping: SavedMapping): Promise<void> {
  const others = (await readMappings(dataFolder)).filter(({ header }) => !isSameHeader(header, mapping.header));
  const path = pathIn(dataFolder);
  const text = JSON.stringify([mapping, ...others].slice(0, mostMappings), null, 1);
  try {
    await mkdir(dataFolder, { recursive: true });
    await writeFile(`${path}.tmp`, text, { mode: 0o600 });
    await rename(`${path}.tmp`, path);
  } catch {
    // the next import asks again
  }
}

async function readMappings(dataFolder: string): Promise<readonly SavedMapping[]> {
  try {
    return mappingsSchema.safeParse(JSON.parse(await readFile(pathIn(dataFolder), 'utf8'))).data ?? [];
  } catch {
    return [];
  }
}

function isSameHeader(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, 'import-mappings.json');
}
