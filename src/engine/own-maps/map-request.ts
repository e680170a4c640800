import type { OwnMapCalls } from '../../shared/own-map.ts';
import { layersSchema } from './kept-maps.ts';

type RequestOf<Name extends keyof OwnMapCalls> = Parameters<OwnMapCalls[Name]>[0];

export function isPathRequest(value: unknown): value is RequestOf<'removeMap'> {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string';
}

/** No view shows more maps. */
const mostLayers = 100;

export function isLayersRequest(value: unknown): value is RequestOf<'showMaps'> {
  if (typeof value !== 'object' || value === null || !('layers' in value)) return false;
  return layersSchema.max(mostLayers).safeParse(value.layers).success;
}
