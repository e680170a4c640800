import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../tools/project-root.mjs';

export interface StartedProgram {
  readonly child: ChildProcess;
  /** The address in the line that says that the app is ready; rejected where the program ends without it. */
  readonly ready: Promise<string>;
  /** The exit code, null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** All that it printed so far. */
  output(): string;
  errors(): string;
}

/** Runs the start script as `npm start` does, with these arguments and changes to the environment. */
export function startProgram(args: readonly string[], env: NodeJS.ProcessEnv = {}): StartedProgram {
  const script = join(projectRoot, 'tools/right-node.mjs');
  const child = spawn(process.execPath, [script, join(projectRoot, 'tools/start.mjs'), ...args], {
    cwd: projectRoot,
    env: { ...process.env, INIT_CWD: projectRoot, ...env },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const address = /^Chronotope is ready: (http:\S+)$/m.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then((code) => reject(new Error(`npm start ended with ${code}: ${output}${errors}`)));
  });
  ready.catch(() => {}); // not every test waits for it
  return { child, ready, ended, output: () => output, errors: () => errors };
}
