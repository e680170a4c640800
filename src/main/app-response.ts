import { guardHeaders } from '../engine/host/guard-headers.ts';
import type { HostAnswer } from '../engine/host/host-answer.ts';

/** An answer as Electron gives it to a window, with the guards that every one of them carries. */
export function appResponse({ status, headers, body }: HostAnswer): Response {
  return new Response(body, { status, headers: { ...headers, ...guardHeaders } });
}
