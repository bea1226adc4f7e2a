/** The workbench under test: the one that `npm test` serves, or one started as `npm start -- --no-open` does. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import path from 'node:path';

const script = path.join(__dirname, '..', '..', 'scripts', 'start.mjs');

export interface RunningServer {
  readonly url: string;
  stop(): void;
}

/** Resolves with the address that the script prints; rejects with its output when it ends first. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (text: Buffer): void => {
      output += text.toString('utf8');
      const address = /Workbench: (http:\/\/localhost:\d+)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('exit', () => {
      reject(new Error(`npm start ended:\n${output}`));
    });
  });
}

/** Uses the address in the environment variable WORKBENCH_URL; without it builds and serves on a free port. */
export async function startWorkbench(): Promise<RunningServer> {
  const served = process.env['WORKBENCH_URL'];
  if (served !== undefined && served !== '') return { url: served, stop: () => undefined };
  const child = spawn(process.execPath, [script, '--no-open'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    url: await addressOf(child),
    stop: () => {
      child.kill();
    },
  };
}
