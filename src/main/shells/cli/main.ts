import { keepCompiled } from '../keepCompiled.ts';

// A reader that has seen enough (`lab … | head`) closes the pipe: nothing more to say, and nothing went wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

keepCompiled();
const { runCommandLine } = await import('./runCommandLine.ts');

/** The command line: `npm run -s lab -- …`. */
process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  progress: process.stderr.isTTY ? showProgress : () => undefined,
});

/** One line that is written over: 42 %. */
function showProgress(fraction: number): void {
  process.stderr.write(fraction < 1 ? `\r${Math.round(fraction * 100)}%` : '\r      \r');
}
