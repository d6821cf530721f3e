import type { RunMessage } from '../../../shared/run.ts';
import type { Terminal } from './command.ts';

/** Follows a run to its end, telling the terminal how far it is. */
export async function lastResult<Result>(
  messages: AsyncIterable<RunMessage<Result>> | Promise<AsyncIterable<RunMessage<Result>>>,
  terminal: Terminal,
): Promise<Result> {
  for await (const message of await messages) {
    if (message.type === 'progress') terminal.progress(message.fraction);
    if (message.type !== 'result') continue;
    terminal.progress(1);
    return message.result;
  }
  throw new Error('the run ended without a result');
}
