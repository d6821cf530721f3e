import type { HistoryResult } from '../../../../shared/history.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Explanation } from '../../../components/Why.tsx';
import type { HistoryText } from './historyMessages.ts';

/** What stands behind every figure of history: its period and its source. Nothing is random, so there is no standard error. */
export function explainHistory(
  { startDate, endDate, months, engineVersion }: HistoryResult,
  format: Format,
  text: HistoryText,
  own: Pick<Explanation, 'name' | 'value' | 'definition' | 'formula'> & Partial<Pick<Explanation, 'inputs'>>,
): Explanation {
  return {
    ...own,
    inputs: [
      {
        label: text('inputPeriod'),
        value: text('dates', { from: format.month(startDate), to: format.month(endDate) }),
      },
      { label: text('inputMonths'), value: format.count(months) },
      ...(own.inputs ?? []),
    ],
    engineVersion,
    source: text('source'),
    dataDate: endDate,
  };
}
