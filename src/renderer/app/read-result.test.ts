import { expect, it } from 'vitest';
import { failure, success } from '../../shared/problem.ts';
import { toWireText } from '../../shared/wire-text.ts';
import { readResult } from './read-result.ts';

const json = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'application/json' } });

it('reads a result whatever the status', async () => {
  expect(await readResult(json(toWireText(success({ to: Infinity }))))).toEqual(success({ to: Infinity }));
  expect(await readResult(json(toWireText(failure('problem.stale')), 404))).toEqual(failure('problem.stale'));
});

it('makes a failure of an answer that is no result', async () => {
  const unreadable = failure('problem.hostAnswer', { status: 500 });
  expect(await readResult(new Response('<p>broken</p>', { status: 500 }))).toEqual(unreadable);
  for (const body of ['null', '[]', '3', '{"ok":true}', '{"value":1}']) {
    expect(await readResult(json(body, 500)), body).toEqual(unreadable);
  }
});
