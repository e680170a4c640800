import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from '../../shared/dataset.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { reasonOf } from '../files/error-reason.ts';
import { writeWhole } from '../files/write-whole.ts';
import { openGazetteer, type OpenGazetteer } from './open-gazetteer.ts';
import { writeGazetteer, type ListedPlace } from './write-gazetteer.ts';

/** Arranging more places by their names would hold the engine up for seconds. */
const mostPlaces = 200_000;

/** Gazetteers that a person has added, in the data folder: the places of files that were open here, as they were then. */
export class OwnGazetteers {
  readonly #folder: string;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'gazetteers');
  }

  /** Those that can be read; one that was damaged is as if it were not there. */
  async read(): Promise<readonly OpenGazetteer[]> {
    const opened = await Promise.all((await this.#names()).map((name) => this.#open(name)));
    return opened.filter((one) => one !== null);
  }

  /**
   * Keeps the places of a file that have a point, in place of what was kept of a file of this name. Gives how many they are;
   * fails where there is none, where they are too many, and where they cannot be written.
   */
  async keep(fileName: string, places: readonly Place[]): Promise<Result<{ readonly count: number }>> {
    const listed = places.flatMap(listedPlace);
    if (listed.length === 0) return failure('problem.gazetteerEmpty', { fileName });
    if (listed.length > mostPlaces) return failure('problem.gazetteerLarge', { fileName, limit: mostPlaces });
    const name = `${createHash('sha256').update(fileName).digest('hex').slice(0, 16)}.txt`;
    await mkdir(this.#folder, { recursive: true }).catch(() => null);
    const target = { path: join(this.#folder, name), fileName, mayReplace: true };
    const written = await writeWhole(() => [writeGazetteer(listed)], target);
    return written.ok ? success({ count: listed.length }) : written;
  }

  /** Gives how many there were; fails where the system lets one of them not go. */
  async removeAll(): Promise<Result<{ readonly count: number }>> {
    const names = await this.#names();
    try {
      await rm(this.#folder, { recursive: true, force: true });
    } catch (error) {
      return failure('problem.gazetteersStay', { folder: this.#folder, reason: reasonOf(error) });
    }
    return success({ count: names.length });
  }

  async #names(): Promise<readonly string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    return names.filter((name) => name.endsWith('.txt')).toSorted();
  }

  async #open(name: string): Promise<OpenGazetteer | null> {
    try {
      return openGazetteer(await readFile(join(this.#folder, name)));
    } catch {
      return null;
    }
  }
}

function listedPlace({ name, kind, country = '', coordinates }: Place): readonly ListedPlace[] {
  if (coordinates === undefined) return [];
  const { lng, lat } = coordinates;
  const known = kind === 'city' || kind === 'country' ? kind : 'site';
  return [{ kind: known, country, lng, lat, weight: 1, names: name, otherNames: [] }];
}
