import type { RunMessage } from '../../src/shared/run.ts';

/** Follows a run to its answer. */
export async function resultOf<Result>(
  messages: AsyncIterable<RunMessage<Result>> | Promise<AsyncIterable<RunMessage<Result>>>,
): Promise<Result> {
  for await (const message of await messages) if (message.type === 'result') return message.result;
  throw new Error('the run ended without a result');
}
