import type { CallName, ExplorerEvent } from '../shared/explorer-api.ts';
import type { Result } from '../shared/problem.ts';
import type { EngineSettings } from './explorer-engine.ts';

/** What the engine's worker is started with. */
export type EngineWorkerData = Omit<EngineSettings, 'emit'>;

/** What a host asks of the engine. */
export type EngineRequest =
  | { readonly kind: 'call'; readonly name: CallName; readonly request: unknown }
  | { readonly kind: 'open'; readonly path: string; readonly fileName: string }
  | { readonly kind: 'bytes'; readonly path: string };

export interface ToEngine {
  readonly id: number;
  readonly request: EngineRequest;
}

/** An answer bears the id of its request. */
export type FromEngine =
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'event'; readonly event: ExplorerEvent };
