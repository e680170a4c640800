import { expect, test } from 'vitest';
import { readStartOptions } from './start-options.mjs';

test('without arguments, any host, any port, and a browser that opens', () => {
  expect(readStartOptions([])).toEqual({ host: 'any', port: 0, open: true, file: null });
});

test('every option and a file are read, in any order', () => {
  expect(readStartOptions(['--no-open', 'my file.json', '--port=8123', '--host=browser'])).toEqual({
    host: 'browser',
    port: 8123,
    open: false,
    file: 'my file.json',
  });
});

test.each([
  [['--fullscreen'], 'There is no option --fullscreen.'],
  [['-x'], 'There is no option -x.'],
  [['--'], 'There is no option --.'],
  [['--host=firefox'], "--host is electron or browser, not 'firefox'."],
  [['--host'], "--host is electron or browser, not ''."],
  [['--port=65536'], "--port is a number from 0 to 65535, not '65536'."],
  [['--port=-1'], "--port is a number from 0 to 65535, not '-1'."],
  [['--port='], "--port is a number from 0 to 65535, not ''."],
  [['--no-open=1'], 'There is no option --no-open=1.'],
  [['a.json', 'b.json'], 'One file at a time: a.json, then b.json?'],
])('%s is refused with its reason', (args, problem) => {
  expect(readStartOptions(args)).toEqual({ problem });
});
