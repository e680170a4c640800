import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { hostOf, listenOnLoopback } from './listen-on-loopback.ts';
import { refusalOf } from './request-check.ts';

it('names itself as browsers do, who leave out the port of http', () => {
  expect(hostOf(8080)).toBe('127.0.0.1:8080');
  expect(hostOf(443)).toBe('127.0.0.1:443');
  expect(hostOf(80)).toBe('127.0.0.1');
  const headers = { host: '127.0.0.1', origin: 'http://127.0.0.1' };
  expect(refusalOf({ method: 'POST', path: '/api/call', headers }, hostOf(80))).toBeNull();
});

it('listens on this machine alone, on any port that is free', async () => {
  const server = createServer();
  const host = await listenOnLoopback(server, 0);
  const address = server.address();
  expect(address).toMatchObject({ address: '127.0.0.1', port: Number(new URL(`http://${host}`).port) });
  server.close();
});
