import { contentSecurityPolicy } from './content-security-policy.ts';

/** What either host says of every answer: what may be loaded, and that nothing is guessed at or asked ahead of a click. */
export const guardHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  // else a browser looks up the hosts of all links in sight: the network would learn what is being read
  'x-dns-prefetch-control': 'off',
};
