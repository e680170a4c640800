import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fileFromArguments, linkFromArguments } from './file-from-arguments.ts';

const packaged = { folder: '/home/ada', appFolder: null };
const unpackaged = { folder: '/home/ada/chronotope', appFolder: '/home/ada/chronotope' };

it('finds the file from the folder in which it was named', () => {
  expect(fileFromArguments({ ...packaged, arguments: ['chronotope', 'a.json'] })).toBe(resolve('/home/ada/a.json'));
  expect(fileFromArguments({ ...packaged, arguments: ['chronotope', '/data/a.json'] })).toBe(resolve('/data/a.json'));
});

it('passes over switches, wherever the system puts them', () => {
  const line = ['chronotope', '--original-process-start-time=13', 'a.json', '--user-data-dir=/x', '-psn_0_1', ''];
  expect(fileFromArguments({ ...packaged, arguments: line })).toBe(resolve('/home/ada/a.json'));
  expect(fileFromArguments({ ...packaged, arguments: ['chronotope', '--user-data-dir=/x'] })).toBeNull();
});

it('does not take the app’s own folder for a file', () => {
  for (const app of ['.', '/home/ada/chronotope', './']) {
    expect(fileFromArguments({ ...unpackaged, arguments: ['electron', app] }), app).toBeNull();
    expect(fileFromArguments({ ...unpackaged, arguments: ['electron', '-r', 'loader.js', app, 'a.json'] }), app).toBe(
      resolve('/home/ada/chronotope/a.json'),
    );
  }
});

it('finds a link to a view, which is no file, and takes none that is not exactly one', () => {
  const line = { ...packaged, arguments: ['chronotope', '--flag', 'chronotope://view/opening?in=a.json'] };
  expect(linkFromArguments(line)).toEqual({ view: 'opening', file: 'a.json' });
  expect(fileFromArguments(line)).toBeNull();
  const other = { ...packaged, arguments: ['chronotope', 'CHRONOTOPE://open/../../etc/passwd', 'b.json'] };
  expect(linkFromArguments(other)).toBeNull();
  expect(fileFromArguments(other)).toBe(resolve('/home/ada/b.json'));
});
