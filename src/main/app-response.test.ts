import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../engine/host/content-security-policy.ts';
import { notFound, type HostAnswer } from '../engine/host/host-answer.ts';
import { scratchFolder } from '../engine/fixtures/scratch-folder.ts';
import { appResponse } from './app-response.ts';

it('gives what was answered', async () => {
  const response = appResponse({ status: 206, headers: { 'content-range': 'bytes 2-4/10' }, body: '234' });
  expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ]);
});

it('puts the same guards on every answer, whatever it says itself', () => {
  const answers: HostAnswer[] = [
    notFound,
    { status: 200, headers: { 'content-security-policy': 'default-src *' }, body: '' },
  ];
  for (const answer of answers) {
    const { headers } = appResponse(answer);
    expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-dns-prefetch-control')).toBe('off');
  }
});

it('gives what lies in several pieces, and in memory that threads share, as one', async () => {
  const shared = new Uint8Array(new SharedArrayBuffer(3_000_001)).fill(7);
  const response = appResponse({ status: 200, headers: {}, body: [Uint8Array.of(1, 2), shared, Uint8Array.of(3)] });
  expect(response.headers.get('content-length')).toBe('3000004');
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([bytes.length, bytes.subarray(0, 3), bytes.subarray(-2)]).toEqual([
    3_000_004,
    Uint8Array.of(1, 2, 7),
    Uint8Array.of(7, 3),
  ]);
});

it('gives what lies in a file, and lets go of it where the window does', async () => {
  await using folder = await scratchFolder();
  const file = join(folder.path, 'bytes');
  await writeFile(file, Buffer.from(Array.from({ length: 2_500_000 }, (_, at) => at % 251)));
  const body = [{ file, from: 10, byteLength: 2_400_000 }];
  const bytes = new Uint8Array(await appResponse({ status: 200, headers: {}, body }).arrayBuffer());
  expect([bytes.length, bytes[0], bytes.at(-1)]).toEqual([2_400_000, 10, 2_400_009 % 251]);
  await appResponse({ status: 200, headers: {}, body }).body?.cancel();
  await rm(file);
  await expect(appResponse({ status: 200, headers: {}, body }).arrayBuffer()).rejects.toThrow('ENOENT');
});
