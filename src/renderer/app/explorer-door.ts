import type { ExplorerDoor } from '../../shared/explorer-api.ts';
import { createHttpDoor } from './http-door.ts';

declare global {
  interface Window {
    /** Electron's preload puts it there before the page begins; in a browser the page does so itself. */
    explorer?: ExplorerDoor;
  }
}

/** The door to the engine, the same under `window.explorer` in both hosts. */
export function openDoor(): ExplorerDoor {
  if (window.explorer !== undefined) return window.explorer;
  const door = Object.freeze(createHttpDoor());
  Object.defineProperty(window, 'explorer', { value: door, enumerable: true });
  return door;
}
