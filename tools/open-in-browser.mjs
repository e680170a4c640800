import { spawn } from 'node:child_process';

/**
 * Opens an address in the person's browser; where there is none, the printed address does.
 * @param {string} url
 */
export function openInBrowser(url) {
  const [program = '', ...args] = opener(url);
  if (!program) return;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // no such program: the address is on screen
  child.unref();
}

/** @param {string} url */
function opener(url) {
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url];
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open', url] : [];
}
