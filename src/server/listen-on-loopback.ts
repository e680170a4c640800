import { once } from 'node:events';
import type { Server } from 'node:http';

const loopback = '127.0.0.1';

/** Listens on this machine's own address only, and gives it as `hostOf` does. Throws Node's error (`code`) where it cannot. */
export async function listenOnLoopback(server: Server, port: number): Promise<string> {
  await once(server.listen(port, loopback), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server on a port has an address');
  return hostOf(address.port);
}

/** The server's address as browsers write it in Host and Origin: `127.0.0.1:8080`, and without the port that http means. */
export function hostOf(port: number): string {
  return new URL(`http://${loopback}:${port}`).host;
}
