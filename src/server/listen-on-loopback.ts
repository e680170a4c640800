import { once } from 'node:events';
import type { Server } from 'node:http';

const loopback = '127.0.0.1';

/** Listens on this machine's own address only, and gives host and port. Throws Node's error (`code`) where it cannot. */
export async function listenOnLoopback(server: Server, port: number): Promise<string> {
  await once(server.listen(port, loopback), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server on a port has an address');
  return `${loopback}:${address.port}`;
}
