import { useMemo } from 'react';
import type { AllocationResult } from '../../../../shared/allocation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { budgetChartMessages } from '../../../charts/budgetChartMessages.ts';
import { budgetFrontierChart } from '../../../charts/budgetFrontier.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { messages } from '../messages.ts';
import { objectiveAxis } from './objectiveWords.ts';

export interface FrontierCardProps {
  readonly result: AllocationResult;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

/** The best result by the size of the budget. */
export function FrontierCard({ result, stamp, dimmed }: FrontierCardProps) {
  const text = useText(messages);
  const chartText = useText(budgetChartMessages);
  const look = useLook();
  const spec = useMemo(
    () =>
      budgetFrontierChart(
        {
          frontier: result.frontier,
          total: result.total,
          start: result.start,
          best: result.best,
          value: objectiveAxis(result.objective, look.format, text),
        },
        look,
        chartText,
      ),
    [result, look, text, chartText],
  );
  return (
    <ChartCard
      title={text('frontierTitle')}
      description={text('frontierDescription')}
      spec={spec}
      stamp={stamp}
      height={17}
      dimmed={dimmed}
    />
  );
}
