import { failure, success, type Result } from '../../shared/problem.ts';
import { nestsDeeperThan } from './json-depth.ts';
import { findJsonFault, type JsonFault } from './json-fault.ts';

/** A dataset nests six deep. */
const deepest = 100;

/**
 * The value of a JSON text. Failures: `problem.emptyFile`; `problem.notJson` and `problem.truncated`, each with line and
 * column, from 1; `problem.tooDeep`.
 */
export function parseJson(text: string): Result<unknown> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!/\S/.test(json)) return failure('problem.emptyFile');
  // Before parsing: brackets by the million would take the machine's memory.
  if (nestsDeeperThan(deepest, json)) return failureAt(json, findJsonFault(json, deepest));
  try {
    return success(JSON.parse(json) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return failureAt(json, findJsonFault(json, deepest));
    throw error;
  }
}

function failureAt(json: string, fault: JsonFault | null): Result<never> {
  if (fault === null) throw new Error('the JSON was refused, and nothing is wrong with it');
  if (fault.kind === 'too deep') return failure('problem.tooDeep', { limit: deepest });
  const isCut = fault.kind === 'cut off';
  const before = json.slice(0, isCut ? json.trimEnd().length : fault.position);
  const column = before.length - (before.lastIndexOf('\n') + 1) + 1;
  return failure(isCut ? 'problem.truncated' : 'problem.notJson', { line: countLines(before), column });
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
