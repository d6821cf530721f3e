import { spawn } from 'node:child_process';
import { root } from './root.ts';

/** Runs a program in the project's folder with its output passed through; resolves with its exit status. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root(), stdio: 'inherit', env: { ...process.env, ...env } });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

/** Runs the JavaScript program of an npm package with this very Node. */
export function runTool(file: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number> {
  return run(process.execPath, [root(`node_modules/${file}`), ...args], env);
}
