import { runCommandLine } from './runCommandLine.ts';

/** The command line: `npm run -s lab -- …`. */
process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
});
