/** Running other programs, visibly and without a question ever being asked. */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './project.mjs';

/**
 * Runs a program with its output on our own; resolves to its exit code, 127 when it cannot be started.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{env?: Record<string, string>}} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs the JavaScript of an installed package with this very Node, which works the same on every system. */
export function runTool(file, args, options) {
  return run(process.execPath, [path.join(root, 'node_modules', file), ...args], options);
}

/** Runs npm with this very Node; npm tells the scripts it starts where it lies. */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args]);
  // On Windows npm is a batch file, which only the command interpreter can start.
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args]);
  return run('npm', args);
}

/** What a program prints, or `null` when it is missing or fails. */
export function outputOf(program, args) {
  const done = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return done.status === 0 ? done.stdout : null;
}
