import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const packageName = `node-linux-${process.arch}`;
const script = readFileSync(join(import.meta.dirname, 'right-node.mjs'), 'utf8');
const version = /fetched = '([\d.]+)'/.exec(script)?.[1];

/** Makes the Node that runs look like an old one. */
const pretendOld = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})`;

/** An npm that installs a Node which is the one that runs this test. */
const npm = `#!/bin/sh
for arg in "$@"; do case "$arg" in --prefix=*) folder="\${arg#--prefix=}/node_modules/${packageName}";; esac; done
mkdir -p "$folder/bin" && echo x >> "$INSTALLS"
printf '#!/bin/sh\\nexec "${process.execPath}" "$@"\\n' > "$folder/bin/node"
chmod +x "$folder/bin/node"
test -n "$SLOW" && sleep 2
echo '{"version":"${version}"}' > "$folder/package.json"
`;

/** @type {string} */
let project;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'right-node-'));
  mkdirSync(join(project, 'tools'));
  mkdirSync(join(project, 'bin'));
  copyFileSync(join(import.meta.dirname, 'right-node.mjs'), join(project, 'tools/right-node.mjs'));
  writeFileSync(join(project, 'bin/npm'), npm);
  chmodSync(join(project, 'bin/npm'), 0o755);
  writeFileSync(join(project, 'tools/say.mjs'), 'console.log(process.argv.slice(2).join()); process.exitCode = 7;');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function run(args, env = {}) {
  const { npm_execpath: _npm, npm_lifecycle_event: _event, ...inherited } = process.env;
  const child = spawn(
    process.execPath,
    [...args.slice(0, -2), join(project, 'tools/right-node.mjs'), ...args.slice(-2)],
    {
      cwd: project,
      env: {
        ...inherited,
        PATH: `${join(project, 'bin')}:${process.env['PATH']}`,
        INSTALLS: join(project, 'installs'),
        ...env,
      },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
    });
  /** @type {Promise<{ code: number | null, output: string }>} */
  const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
  return { child, ended };
}

const installs = () =>
  existsSync(join(project, 'installs')) ? readFileSync(join(project, 'installs'), 'utf8').length / 2 : 0;
const cached = () => readdirSync(join(project, '.cache'));

describe.skipIf(process.platform !== 'linux')('the right Node', () => {
  test('is the one at hand where that is new enough', async () => {
    expect(await run(['tools/say.mjs', 'hello']).ended).toEqual({ code: 7, output: 'hello\n' });
    expect(existsSync(join(project, '.cache'))).toBe(false);
  });

  test('is fetched once where the one at hand is old, and gives its exit code', async () => {
    const old = ['--import', pretendOld, 'tools/say.mjs', 'hello'];
    const first = await run(old).ended;
    expect(first.code).toBe(7);
    expect(first.output.split('\n')).toEqual([expect.stringContaining('This is Node 20.1.0'), 'hello', '']);
    expect(await run(old).ended).toEqual({ code: 7, output: 'hello\n' });
    expect(installs()).toBe(1);
    expect(cached()).toEqual(['node24']);
  });

  test('is whole after two starts at once', async () => {
    const old = ['--import', pretendOld, 'tools/say.mjs', 'hello'];
    const both = await Promise.all([run(old).ended, run(old).ended]);
    expect(both.map(({ code }) => code)).toEqual([7, 7]);
    expect(cached()).toEqual(['node24']);
  });

  test('is fetched anew after an install that was killed, whose half is swept away', async () => {
    const old = ['--import', pretendOld, 'tools/say.mjs', 'hello'];
    const killed = run(old, { SLOW: 'yes' });
    await expect.poll(installs).toBe(1);
    killed.child.kill('SIGKILL');
    expect((await run(old).ended).code).toBe(7);
    expect(cached()).toEqual(['node24']);
  });
});
