import { afterEach, expect, it, vi } from 'vitest';
import type { ExplorerDoor } from '../../shared/explorer-api.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { createApi } from './explorer-api.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function doorThat(call: () => Promise<Result<unknown>>): ExplorerDoor {
  return {
    host: 'electron',
    call,
    onEvent: () => () => undefined,
    bytesHeaders: async () => ({}),
    openFile: async () => undefined,
    chooseFile: async () => undefined,
    saveProject: async () => undefined,
    attachFile: async () => success(false),
    saveAttachment: async () => success(false),
    saveText: async () => success(false),
    saveBytes: async () => success(false),
    saveExport: async () => success(false),
    savePicture: async () => success(false),
    openPresenter: () => Promise.resolve('shown'),
  };
}

it('gives what the host answers, failures too', async () => {
  for (const answer of [success(null), failure('problem.stale')]) {
    const api = createApi(doorThat(async () => answer));
    expect(await api.setPreferences({ language: 'fr', theme: 'dark', showsHint: true })).toBe(answer);
  }
});

it('makes a failure of a call that the door rejects', async () => {
  const api = createApi(doorThat(() => Promise.reject(new Error('the main process is gone'))));
  const gone = failure('problem.hostGone');
  expect(await api.getSession(null)).toEqual(gone);
  expect(await api.getEventDetails({ revision: 1, row: 0 })).toEqual(gone);
  expect(await api.setPreferences({ language: 'fr', theme: 'dark', showsHint: true })).toEqual(gone);
});

it('asks for bytes with what the door wants, and once that is known, at once', async () => {
  const fetched: unknown[] = [];
  vi.stubGlobal('fetch', (path: string, { headers }: RequestInit) => {
    fetched.push([path, headers]);
    return Promise.resolve(new Response(Uint8Array.of(7)));
  });
  let askedDoor = 0;
  const headers = { authorization: 'Bearer x' };
  const bytesHeaders = (): Promise<typeof headers> => {
    askedDoor++;
    return Promise.resolve(headers);
  };
  const api = createApi({ ...doorThat(async () => success(null)), bytesHeaders });
  const first = await api.fetchBytes('/bytes/1/search/=s');
  expect(first.ok && [...new Uint8Array(first.value)]).toEqual([7]);
  const second = api.fetchBytes('/bytes/1/search/=st');
  expect(fetched).toEqual([
    ['/bytes/1/search/=s', headers],
    ['/bytes/1/search/=st', headers],
  ]);
  expect([(await second).ok, askedDoor]).toEqual([true, 1]);
});
