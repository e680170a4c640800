/**
 * The sentence for people where the server cannot have its port; null for every other error, which is a bug.
 * @param {unknown} error as Node throws it, with its `code`
 * @param {number} port that was asked for
 * @returns {string | null}
 */
export function startProblem(error, port) {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program; choose another with --port=N.`;
  if (code === 'EACCES') return `This account may not listen on port ${port}; choose one above 1023 with --port=N.`;
  return null;
}
