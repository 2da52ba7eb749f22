import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program and returns what it printed; fails with all of it when the program does. */
export function run(program: string, args: string[], directory: string): string {
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed in ${directory}\n${error?.message ?? ''}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Installs packages into a folder without touching anything else. */
export function install(directory: string, packages: string[]): void {
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', directory, ...packages], directory);
}
