import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { skipSaying } from './skip-saying.ts';
import { projectRoot } from '../tools/project-root.mjs';
import { electronForTests, standInFolder } from './electron-for-tests.ts';
import { startProgram, type StartedProgram } from './start-program.ts';

const readyLine = /^Chronotope is ready: http:\/\/127\.0\.0\.1:\d+\/\S*$/;

test.describe('npm start', () => {
  const started: StartedProgram[] = [];
  let dataFolder: string;

  test.beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'chronotope-'));
  });
  test.afterEach(async () => {
    for (const program of started.splice(0)) {
      program.child.kill();
      await program.ended;
    }
    rmSync(dataFolder, { recursive: true, force: true });
  });

  function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): StartedProgram {
    const program = startProgram(args, { CHRONOTOPE_DATA_FOLDER: dataFolder, ...env });
    started.push(program);
    return program;
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`says last that it is ready, and ends cleanly on ${signal}`, async () => {
      skipSaying(process.platform === 'win32', 'Windows has no signals');
      const program = start(['--host=browser', '--no-open']);
      const { origin } = new URL(await program.ready);
      expect((await fetch(origin)).status).toBe(200);
      program.child.kill(signal);
      expect(await program.ended).toBe(0);
      expect(program.output().trimEnd().split('\n').at(-1)).toMatch(readyLine);
      expect(program.errors()).toBe('');
      await expect(fetch(origin)).rejects.toThrow('fetch failed');
    });
  }

  test('ends with npm, which stops without a word to it', async () => {
    skipSaying(process.platform === 'win32', 'Windows has no signals');
    const npm = spawn('npm', ['start', '--', '--host=browser', '--no-open'], {
      cwd: projectRoot,
      env: { ...process.env, CHRONOTOPE_DATA_FOLDER: dataFolder },
    });
    let output = '';
    npm.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    await expect.poll(() => output, { timeout: 20_000 }).toContain('Chronotope is ready: ');
    npm.kill('SIGTERM');
    const origin = /http:\/\/[\d.:]+/.exec(output)?.[0] ?? '';
    await expect.poll(() => fetch(origin).catch(String)).toContain('fetch failed');
  });

  test('takes the port that it is told, and says so where it cannot', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const refused = start(['--host=browser', '--no-open', `--port=${port}`]);
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toBe(`Port ${port} is taken by another program; choose another with --port=N.\n`);
    holder.close();
    await once(holder, 'close');
    const program = start(['--host=browser', '--no-open', `--port=${port}`]);
    expect(new URL(await program.ready).port).toBe(String(port));
  });

  test('refuses a file that is not there, and an unknown option', async () => {
    const missing = start(['--host=browser', '--no-open', 'no such file.json']);
    expect(await missing.ended).toBe(2);
    expect(missing.errors()).toBe(`There is no file ${join(projectRoot, 'no such file.json')}.\n`);
    const unknown = start(['--fullscreen']);
    expect(await unknown.ended).toBe(2);
    expect(unknown.errors()).toContain('There is no option --fullscreen.');
  });

  test('without a display, says so in one line and serves a browser', async () => {
    skipSaying(process.platform !== 'linux', 'only Linux runs without a display');
    const none = { DISPLAY: '', WAYLAND_DISPLAY: '', ELECTRON_OVERRIDE_DIST_PATH: '' };
    const program = start(['--no-open'], none);
    await program.ready;
    const lines = program.output().trimEnd().split('\n');
    const [why, ready, ...more] = lines.filter((line) => line !== 'Building Chronotope…');
    expect(why).toMatch(/^(Electron refuses to run as root|There is no display).*; Chronotope opens in the browser/);
    expect(ready).toMatch(readyLine);
    expect(more).toEqual([]);
    const insisting = start(['--host=electron'], none);
    expect(await insisting.ended).toBe(1);
    expect(insisting.errors()).toContain('--host=browser');
  });

  test("opens Electron's window, and ends with it", async () => {
    skipSaying(electronForTests().isReal, "Electron's own window needs a display");
    const program = start(['--host=electron'], { ELECTRON_OVERRIDE_DIST_PATH: standInFolder });
    await expect.poll(program.errors, { timeout: 20_000 }).toContain('app://chronotope/ is loaded');
    program.child.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    const left = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout;
    expect(left.split('\n').filter((line) => line.includes(dataFolder))).toEqual([]);
  });

  test('lets in whoever has the ticket, once, and nobody by another name', async () => {
    const program = start(['--host=browser', '--no-open']);
    const { origin, host, hash, port } = new URL(await program.ready);
    const ticket = new URLSearchParams(hash.slice(1)).get('ticket') ?? '';
    const headers = { origin };
    const redeem = (body: string, from = origin) =>
      fetch(`${origin}/api/session`, { method: 'POST', headers: { ...headers, origin: from }, body });
    expect((await redeem('a guess')).status).toBe(401);
    expect((await redeem(ticket, 'http://elsewhere.example')).status).toBe(403);
    expect((await redeem(ticket)).status).toBe(200);
    expect((await redeem(ticket)).status).toBe(401);
    expect((await fetch(`${origin}/api/call`, { method: 'POST', headers })).status).toBe(401);
    expect(await statusFor(port, host)).toBe(200);
    expect(await statusFor(port, `localhost:${port}`)).toBe(421);
    expect(await statusFor(port, `elsewhere.example:${port}`)).toBe(421);
  });
});

/** The status of the app's page for a request that calls the server by this name. */
function statusFor(port: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });
}
