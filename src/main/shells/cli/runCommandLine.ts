import { parseArgs } from 'node:util';
import { inBoth } from '../../../shared/errors/inBoth.ts';
import { LabError } from '../../../shared/errors/index.ts';
import { toLabError } from '../../api/report.ts';
import { describeFailure } from '../describeFailure.ts';
import type { Command, Options, Terminal } from './command.ts';
import { commands } from './commands/index.ts';
import { commandHelp, generalHelp } from './help.ts';

/** Runs one command; answers the exit status: 0 done, 1 failed, 2 not understood. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const wantsJson = args.includes('--json');
  try {
    if (args.length === 0 || args[0] === 'help' || args[0] === '--help' || args[0] === '-h') {
      terminal.out(generalHelp(commands));
      return 0;
    }
    const command = findCommand(args);
    if (!command)
      throw usage(inBoth(`没有命令“${args.join(' ')}”`, `there is no command “${args.join(' ')}”`));
    const { options, positionals } = parse(command, args);
    if (options['help'] === true) {
      terminal.out(commandHelp(command));
      return 0;
    }
    if (positionals.length !== command.positionals) throw usage(`lab ${command.name} ${command.usage}`);
    const answer = await command.run(positionals, options, terminal);
    terminal.out(wantsJson ? JSON.stringify(answer.json) : answer.text);
    return answer.isBad === true ? 1 : 0;
  } catch (error) {
    const failure = toLabError(error);
    terminal.err(wantsJson ? JSON.stringify({ error: failure.report() }) : describeFailure(failure));
    return failure.code === 'cli.usage' ? 2 : 1;
  }
}

/** Two-word commands come first, so that `import nav` is not taken for `import`. */
function findCommand(args: readonly string[]): Command | undefined {
  const words = args.filter((arg) => !arg.startsWith('-'));
  return [2, 1]
    .map((count) => commands.find(({ name }) => name === words.slice(0, count).join(' ')))
    .find((command) => command !== undefined);
}

function parse(command: Command, args: readonly string[]): { options: Options; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...command.options,
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { options: values, positionals: positionals.slice(command.name.split(' ').length) };
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function usage(reason: string): LabError {
  return new LabError('cli.usage', { reason });
}
