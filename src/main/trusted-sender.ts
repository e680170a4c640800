import { isAppAddress } from './app-address.ts';

/** What is looked at of the frame that sent a message. Null: it is gone already. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether a message comes from the app's own page: from its top frame, still there, and under the app's own address. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isAppAddress(frame.url);
}
