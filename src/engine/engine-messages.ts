import type { CallName, ExplorerEvent } from '../shared/explorer-api.ts';
import type { ExportRequest } from '../shared/export.ts';
import type { PictureRequest } from '../shared/picture.ts';
import type { Result } from '../shared/problem.ts';
import type { FileToAttach } from './evidence-calls.ts';
import type { EngineSettings, FileToOpen } from './explorer-engine.ts';
import type { SaveTarget } from './project/save-project.ts';

/** What the engine's worker is started with. */
export type EngineWorkerData = Omit<EngineSettings, 'emit' | 'noteOpened' | 'pageTemplate'>;

/** What a host asks of the engine. */
export type EngineRequest =
  | { readonly kind: 'call'; readonly name: CallName; readonly request: unknown }
  | { readonly kind: 'open'; readonly path: string; readonly fileName: string; readonly isTable: boolean }
  | { readonly kind: 'map'; readonly file: FileToOpen }
  | { readonly kind: 'save'; readonly target: SaveTarget; readonly goesOn: boolean }
  | { readonly kind: 'export'; readonly asked: ExportRequest; readonly target: SaveTarget }
  | { readonly kind: 'picture'; readonly asked: PictureRequest; readonly target: SaveTarget }
  | { readonly kind: 'bytes'; readonly path: string }
  /** `origin`: where the file lies for good; null where it does so for this only. */
  | { readonly kind: 'attach'; readonly file: FileToAttach }
  | { readonly kind: 'attachment'; readonly id: string }
  /** It is about to be ended, and may put its files in order. */
  | { readonly kind: 'close' };

export interface ToEngine {
  readonly id: number;
  readonly request: EngineRequest;
}

/** What the engine tells unasked: an event for the windows, and before that of an opened file, which file that was. */
export type EngineNews =
  | { readonly kind: 'file'; readonly file: FileToOpen }
  | { readonly kind: 'event'; readonly event: ExplorerEvent };

/** An answer bears the id of its request. */
export type FromEngine =
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | EngineNews;
