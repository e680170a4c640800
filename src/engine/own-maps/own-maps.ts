import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OwnMap, OwnMapLayer, OwnMaps } from '../../shared/own-map.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { createTurns } from '../../shared/turns.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { ownMapsFolder } from '../host/own-maps-folder.ts';
import { keepMaps, keepShown, readKeptMaps, readListedMaps, shownWith, type KeptMap } from './kept-maps.ts';
import { HeldMap } from './held-map.ts';
import { openMap } from './open-map.ts';
import { sweepMaps } from './sweep-maps.ts';

/** Which tile of which map; `y` counts from the north. */
export interface TileRequest {
  readonly key: string;
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** So many maps are held open. */
const mostOpen = 8;

/**
 * The maps that a person has opened on this machine. Only they are read, whatever a window asks for or a dataset names: a path
 * gets here by a person's choice alone.
 */
export class OwnMapFiles {
  readonly #dataFolder: string;
  /** By key, the one asked for last at the end. */
  readonly #open = new Map<string, HeldMap>();
  /** Each after the other: all of them are in one file. */
  readonly #inTurn = createTurns();

  constructor(dataFolder: string) {
    this.#dataFolder = dataFolder;
  }

  /** All of them, and those that were last shown with this file. A map that is missing or has become another one says so. */
  list(file: string): Promise<OwnMaps> {
    return this.#inTurn(async () => {
      const kept = await readKeptMaps(this.#dataFolder);
      const maps = await Promise.all(kept.map((map) => this.#mapOf(map)));
      return { maps, layers: await shownWith(this.#dataFolder, file) };
    });
  }

  /** Remembers a map that a person has chosen. Fails where it cannot be drawn. */
  add(file: FileToOpen): Promise<Result<OwnMap>> {
    return this.#inTurn(async () => {
      const state = await stateOf(file.path);
      const opened = await openMap(file);
      if (!opened.ok) return opened;
      const { content } = opened.value;
      const added: KeptMap = { ...file, state, content };
      await this.#hold(keyOf(added), new HeldMap(Promise.resolve(opened)));
      const others = (await readKeptMaps(this.#dataFolder)).filter(({ path }) => path !== file.path);
      await keepMaps(this.#dataFolder, [...others, added]);
      return success({ ...file, key: keyOf(added), content, problems: [] });
    });
  }

  /** Forgets a map. A copy that a window has handed over is gone with it; any other file stays as it is. */
  remove(path: string): Promise<Result<null>> {
    return this.#inTurn(async () => {
      const kept = await readKeptMaps(this.#dataFolder);
      const gone = kept.find((map) => map.path === path);
      if (gone === undefined) return success(null);
      await this.#letGo(keyOf(gone));
      await keepMaps(
        this.#dataFolder,
        kept.filter((map) => map !== gone),
      );
      if (dirname(path) === ownMapsFolder(this.#dataFolder)) await rm(path, { force: true }).catch(() => null);
      return success(null);
    });
  }

  /** Remembers which are shown with a file. */
  show(file: string, layers: readonly OwnMapLayer[]): Promise<void> {
    return this.#inTurn(() => keepShown(this.#dataFolder, file, layers));
  }

  /** What is shown with one file is shown with another one from now on too. */
  goOn(from: string, to: string): Promise<void> {
    return this.#inTurn(async () => keepShown(this.#dataFolder, to, await shownWith(this.#dataFolder, from)));
  }

  /** Empty where the map has nothing there. Fails with `problem.noSuchMap`, and as a `MapFile` does. */
  async tile({ key, z, x, y }: TileRequest): Promise<Result<Uint8Array>> {
    let held = this.#open.get(key);
    // while it is opened once more, others may push it out again
    while (held === undefined || held.isLetGo) {
      const opened = await this.#reopen(key);
      if (!opened.ok) return opened;
      held = opened.value;
    }
    // the one asked for last is let go last
    if (this.#open.delete(key)) this.#open.set(key, held);
    const tile = await held.tile(z, x, y);
    return tile.ok ? success(tile.value ?? new Uint8Array()) : tile;
  }

  /** Takes away copies that are not known any more; where the list cannot be read, once there is another one. */
  sweep(): Promise<void> {
    return this.#inTurn(async () => {
      const listed = await readListedMaps(this.#dataFolder);
      if (listed !== null) await sweepMaps(this.#dataFolder, listed);
    });
  }

  async close(): Promise<void> {
    await this.#inTurn(() => Promise.resolve());
    await Promise.all([...this.#open.keys()].map((key) => this.#letGo(key)));
  }

  async #mapOf(kept: KeptMap): Promise<OwnMap> {
    const { path, fileName, content, state } = kept;
    const now = await stateOf(path);
    const map = { path, fileName, key: keyOf({ ...kept, state: now }) };
    if (now === state) return { ...map, content, problems: [] };
    const held = await this.#openHeld(map.key, { path, fileName });
    const opened = await held.opening;
    return opened.ok
      ? { ...map, content: opened.value.content, problems: [] }
      : { ...map, content: null, problems: opened.problems };
  }

  /** A map that is known and not held open. */
  async #reopen(key: string): Promise<Result<HeldMap>> {
    for (const { path, fileName } of await readKeptMaps(this.#dataFolder)) {
      const state = await stateOf(path);
      if (keyOf({ path, state }) === key) return success(await this.#openHeld(key, { path, fileName }));
    }
    return failure('problem.noSuchMap');
  }

  /** It may have failed to open: then it is not held. */
  async #openHeld(key: string, file: FileToOpen): Promise<HeldMap> {
    const known = this.#open.get(key);
    const held = known ?? new HeldMap(openMap(file));
    if (known === undefined) await this.#hold(key, held);
    const opened = await held.opening;
    // it may be whole again when it is asked for the next time
    if (!opened.ok && this.#open.get(key) === held) this.#open.delete(key);
    return held;
  }

  async #hold(key: string, held: HeldMap): Promise<void> {
    const before = this.#open.get(key);
    this.#open.delete(key);
    this.#open.set(key, held);
    await before?.letGo();
    const [oldest] = this.#open.keys();
    if (this.#open.size > mostOpen && oldest !== undefined) await this.#letGo(oldest);
  }

  async #letGo(key: string): Promise<void> {
    const held = this.#open.get(key);
    this.#open.delete(key);
    await held?.letGo();
  }
}

/** Another one where the file has been written since; empty where it is gone. */
async function stateOf(path: string): Promise<string> {
  const about = await stat(path).catch(() => null);
  return about === null ? '' : `${about.size} ${about.mtimeMs}`;
}

function keyOf({ path, state }: Pick<KeptMap, 'path' | 'state'>): string {
  return createHash('sha256').update(`${path}\0${state}`).digest('hex').slice(0, 32);
}
