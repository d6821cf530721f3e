import type { RollingWindows } from '../../../../shared/history.ts';
import { cloudMonths, historyCloud } from './historyCloud.ts';
import type { HistoryInput } from './historyInput.ts';
import { playStretch } from './playStretch.ts';
import type { TrueGrowth } from './trueGrowth.ts';

/** Half a fen: less is not a gain and not a loss. */
const tie = 0.005;

/** Every stretch of history as long as the plan, one beginning each month; null where history is shorter. */
export function rollingWindows(input: HistoryInput, truth: TrueGrowth): RollingWindows | null {
  const { months } = input.plan;
  const count = truth.months - months + 1;
  if (count < 1) return null;
  const told = cloudMonths(months);
  const played = Array.from({ length: count }, (_window, start) => {
    const { path, outcome } = playStretch(input, truth, start, months);
    return { outcome, line: told.map((month) => path.values[month]! / 100) };
  });
  const list = played.map(({ outcome }) => outcome);
  const byGain = list.toSorted((a, b) => a.gain - b.gain);
  const share = (holds: (outcome: (typeof list)[number]) => boolean): number =>
    list.filter(holds).length / count;
  return {
    months,
    count,
    best: byGain.at(-1)!,
    median: byGain[Math.floor((count - 1) / 2)]!,
    worst: byGain[0]!,
    lossShare: share(({ gain }) => gain < -tie),
    beatDepositShare: share(({ gain, depositGain }) => gain > depositGain + tie),
    list,
    cloud: historyCloud(
      told,
      played.map(({ line }) => line),
    ),
  };
}
