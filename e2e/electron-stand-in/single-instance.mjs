import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Sends a message to the socket of another instance; ends with 1 where nobody listens. Runs in a process of its own. */
const deliver = `
const socket = require('node:net').connect(process.argv[1]);
socket.on('connect', () => socket.end(process.argv[2]));
socket.on('error', () => process.exit(1));
socket.on('close', () => process.exit(0));
`;

/**
 * One instance for each data folder. Answers at once, as Electron does, hence the short-lived process.
 * @returns a function that lets the lock go; null where another instance has it, which then is told
 */
export function lockSingleInstance(dataFolder, onSecond) {
  mkdirSync(dataFolder, { recursive: true });
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 24);
  const path = join(tmpdir(), `electron-stand-in-${name}.sock`);
  const message = JSON.stringify({ argv: process.argv, cwd: process.cwd() });
  if (existsSync(path) && spawnSync(process.execPath, ['-e', deliver, path, message]).status === 0) return null;
  rmSync(path, { force: true });
  const server = createServer((socket) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => {
      const { argv, cwd } = JSON.parse(text);
      onSecond(argv, cwd);
    });
  });
  server.listen(path);
  server.unref();
  return function unlock() {
    server.close();
    rmSync(path, { force: true });
  };
}
