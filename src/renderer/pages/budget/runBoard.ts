import type { ComparisonResult } from '../../../shared/campaignResult.ts';
import type { RunMessage } from '../../../shared/run.ts';
import { api } from '../../app/api/client.ts';
import type { StartRun } from '../../app/run/RunController.ts';
import type { BoardRun } from './board.ts';

/** Runs the splits of a board on the same random numbers; a single one is a comparison without pairs. */
export const runBoard: StartRun<BoardRun, ComparisonResult> = async ({ scenario, splits }, mode, signal) => {
  const context = { signal, context: { alone: true } };
  const [only] = splits;
  if (splits.length === 1 && only) return alone({ scenario, splits }, mode, signal);
  return api.splits.compare.query({ scenario, splits: [...splits], mode }, context);
};

async function alone(
  { scenario, splits }: BoardRun,
  mode: 'preview' | 'full',
  signal: AbortSignal,
): Promise<AsyncIterable<RunMessage<ComparisonResult>>> {
  const messages = await api.campaign.simulate.query(
    { scenario, split: splits[0]!, mode },
    { signal, context: { alone: true } },
  );
  return (async function* () {
    for await (const message of messages) {
      if (message.type !== 'result') yield message;
      else {
        const { engineVersion, paths, partial, seed } = message.result;
        const result = { engineVersion, paths, partial, seed, results: [message.result], pairs: [] };
        yield { ...message, result };
      }
    }
  })();
}
