import { expect, it } from 'vitest';
import { createSessions } from './sessions.ts';

it('gives one session for the ticket, once', () => {
  const sessions = createSessions();
  expect(sessions.redeem('guess')).toBeNull();
  const session = sessions.redeem(sessions.ticket);
  expect(session).toMatch(/^[\w-]{43}$/);
  expect(session).not.toBe(sessions.ticket);
  expect(sessions.redeem(sessions.ticket)).toBeNull();
});

it('knows the sessions that it gave, and no others', () => {
  const sessions = createSessions();
  expect(sessions.holds('Bearer ')).toBe(false);
  const session = sessions.redeem(sessions.ticket) ?? '';
  expect(sessions.holds(`Bearer ${session}`)).toBe(true);
  for (const header of [
    undefined,
    '',
    session,
    `Basic ${session}`,
    `Bearer ${sessions.ticket}`,
    `Bearer ${session}x`,
  ]) {
    expect(sessions.holds(header), String(header)).toBe(false);
  }
  expect(createSessions().holds(`Bearer ${session}`)).toBe(false);
});
