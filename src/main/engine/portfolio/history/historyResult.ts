import type { HistoryResult } from '../../../../shared/history.ts';
import type { Notice } from '../../../../shared/simulation.ts';
import type { StressWindow } from '../../../../shared/stressWindow.ts';
import { correlationMatrix } from '../../stats/correlation.ts';
import { engineVersion } from '../../version.ts';
import { calibrate } from './calibrate.ts';
import { lastDayOf } from './calendarMonth.ts';
import type { HistoryInput } from './historyInput.ts';
import { replay } from './replay.ts';
import { rollingWindows } from './rollingWindows.ts';
import { stressOutcomes } from './stressOutcomes.ts';
import { trueGrowth, type TrueGrowth } from './trueGrowth.ts';

/**
 * Replays a combination on its series: once over all the months they share, and over every window of the plan's
 * length, and over named windows of stress. See docs/models/history-replay.md.
 * @throws LabError `history.*`, `returns.emptyHistory`
 */
export function historyResult(input: HistoryInput, stress: readonly StressWindow[] = []): HistoryResult {
  const truth = trueGrowth(input);
  const { history, months } = truth;
  return {
    engineVersion,
    name: input.plan.name,
    startDate: lastDayOf(history.firstMonth - 1),
    endDate: lastDayOf(history.firstMonth + months - 1),
    months,
    replay: replay(input, truth),
    windows: rollingWindows(input, truth),
    ...stressOutcomes(input, truth, stress),
    calibration: history.names.map((name, i) =>
      calibrate(
        name,
        history.firstMonth,
        history.logReturns.map((row) => row[i]!),
      ),
    ),
    correlation: correlationMatrix(history.logReturns),
    notices: [...input.plan.notices, ...truth.notices, ...replayNotices(input, truth)],
  };
}

function replayNotices({ plan }: HistoryInput, { months }: TrueGrowth): Notice[] {
  const notices: Notice[] = [];
  if (plan.holdings.some(({ instrument }) => instrument.kind !== 'market')) {
    notices.push({ code: 'history.ratesOfPlan', values: {} });
  }
  if (months < plan.months) {
    notices.push({ code: 'history.tooShortForWindows', values: { months, needed: plan.months } });
  }
  return notices;
}
