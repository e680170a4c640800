/**
 * What a person asked of `npm start`.
 * @typedef {object} StartOptions
 * @property {'any' | 'electron' | 'browser'} host
 * @property {number} port of the browser host; 0 takes any that is free
 * @property {boolean} open whether to open a browser
 * @property {string | null} file as written
 */

export const usage = 'npm start -- [FILE] [--host=electron|browser] [--port=N] [--no-open]';

/**
 * Reads the arguments of `npm start`.
 * @param {readonly string[]} args
 * @returns {StartOptions | { problem: string }}
 */
export function readStartOptions(args) {
  /** @type {StartOptions} */
  const options = { host: 'any', port: 0, open: true, file: null };
  for (const arg of args) {
    const [, name = '', value = ''] = /^--([^=]*)=?(.*)$/.exec(arg) ?? [];
    if (arg === '--no-open') options.open = false;
    else if (name === 'host' && (value === 'electron' || value === 'browser')) options.host = value;
    else if (name === 'port' && /^\d{1,5}$/.test(value) && Number(value) < 65536) options.port = Number(value);
    else if (name === 'host') return { problem: `--host is electron or browser, not '${value}'.` };
    else if (name === 'port') return { problem: `--port is a number from 0 to 65535, not '${value}'.` };
    else if (arg.startsWith('-')) return { problem: `There is no option ${arg}.` };
    else if (options.file !== null) return { problem: `One file at a time: ${options.file}, then ${arg}?` };
    else options.file = arg;
  }
  return options;
}
