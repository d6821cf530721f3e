import { displayWidth } from './width.ts';
import type { Command } from './command.ts';

export function generalHelp(commands: readonly Command[]): string {
  const calls = commands.map((command) => `lab ${command.name} ${command.usage}`.trimEnd());
  const width = Math.max(...calls.map(displayWidth));
  const lines = commands.map(
    ({ summary }, i) => `  ${calls[i]!.padEnd(width)}  ${summary.en}\n  ${''.padEnd(width)}  ${summary.zh}`,
  );
  return [
    'Product Lab 产品实验室: combinations of bank products and campaign budgets, simulated offline.',
    '',
    'Usage: npm run -s lab -- COMMAND',
    '',
    ...lines,
    '',
    'Every command takes --json (one JSON object on standard output) and --help.',
    'Errors go to standard error with a code; the exit status is then 1, or 2 for a command that is not understood.',
    'Files are described in docs/files.md; examples lie in examples/.',
  ].join('\n');
}

export function commandHelp(command: Command): string {
  const options = Object.keys(command.options).map((name) => `--${name}`);
  return [
    `lab ${command.name} ${command.usage}`.trimEnd(),
    '',
    command.summary.en,
    command.summary.zh,
    '',
    `Options: ${[...options, '--json', '--help'].join(', ')}`,
  ].join('\n');
}
