import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Sessions {
  /** What the first page must show: 256 random bits, good once. */
  readonly ticket: string;
  /** Takes the ticket and gives a session for it; null for any other text, and for the ticket a second time. */
  redeem(text: string): string | null;
  /** Whether an Authorization header carries a session that was given out. */
  holds(authorization: string | undefined): boolean;
}

/** Who may speak to the server: whoever was handed the address that it printed. Kept in memory only. */
export function createSessions(): Sessions {
  const ticket = secret();
  const given: string[] = [];
  let used = false;
  return {
    ticket,
    redeem(text) {
      if (used || !sameText(text, ticket)) return null;
      used = true;
      const session = secret();
      given.push(session);
      return session;
    },
    holds(authorization) {
      const session = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? '';
      return given.some((known) => sameText(known, session));
    },
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Takes as long for a near miss as for a wide one. */
function sameText(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
