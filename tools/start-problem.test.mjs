import { expect, test } from 'vitest';
import { startProblem } from './start-problem.mjs';

/** @param {string} code */
const nodeError = (code) => Object.assign(new Error(`listen ${code}`), { code });

test('a port that cannot be had is told in one sentence', () => {
  expect(startProblem(nodeError('EADDRINUSE'), 8123)).toBe(
    'Port 8123 is taken by another program; choose another with --port=N.',
  );
  expect(startProblem(nodeError('EACCES'), 80)).toBe(
    'This account may not listen on port 80; choose one above 1023 with --port=N.',
  );
});

test('anything else is a bug, and nothing for people', () => {
  for (const error of [nodeError('ENOENT'), new Error('boom'), 'EACCES', null, undefined]) {
    expect(startProblem(error, 80)).toBeNull();
  }
});
