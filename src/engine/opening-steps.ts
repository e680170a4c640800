import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OpeningProgress } from '../shared/explorer-api.ts';

/**
 * Along these one file is opened. At each step others have their turn on the thread (a search in what is open, a wish for
 * another file); it rejects once the file is not wanted any more.
 */
export interface OpeningSteps {
  /** How large the file is. */
  begin(bytes: number): void;
  /** The next stage begins. */
  enter(stage: OpeningProgress['stage']): Promise<void>;
  /** `done` of the stage is done, 0 … 1. May be called as often as there is something to say: most calls do nothing. */
  advance(done: number): Promise<void>;
}

/** A file below this size is open before anybody could read how far it has come. */
const smallFile = 2_000_000;
/** At most ten steps a second within a stage. */
const stepMs = 100;

/** `tell` is called at each step, except for small files; `signal` is aborted when the file is not wanted any more. */
export function followOpening(
  tell: (stage: OpeningProgress['stage'], done: number | null) => void,
  signal: AbortSignal,
): OpeningSteps {
  let stage: OpeningProgress['stage'] = 'reading';
  let isSmall = true;
  let lastMs = performance.now();
  async function step(done: number | null): Promise<void> {
    await nextTurn();
    signal.throwIfAborted();
    if (!isSmall) tell(stage, done);
    lastMs = performance.now();
  }
  return {
    begin(bytes) {
      isSmall = bytes < smallFile;
    },
    async enter(next) {
      stage = next;
      await step(null);
    },
    async advance(done) {
      if (performance.now() - lastMs >= stepMs) await step(done);
    },
  };
}

/** An opening that nobody follows. */
export const untoldSteps: OpeningSteps = {
  begin: () => undefined,
  enter: () => Promise.resolve(),
  advance: () => Promise.resolve(),
};
