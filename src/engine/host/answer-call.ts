import { callNames } from '../../shared/explorer-api.ts';
import { failure, type Result } from '../../shared/problem.ts';
import type { EngineHost } from '../engine-host.ts';

/** A call as it comes out of a window, whose name may be anything. */
export async function answerCall(
  engine: Pick<EngineHost, 'call'>,
  name: unknown,
  request: unknown,
): Promise<Result<unknown>> {
  const known = callNames.find((callName) => callName === name);
  return known === undefined ? failure('problem.noSuchCall') : await engine.call(known, request);
}
