import { useMemo } from 'react';
import type { AllocationResult } from '../../../../shared/allocation.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { budgetChartMessages } from '../../../charts/budgetChartMessages.ts';
import { budgetFrontierChart } from '../../../charts/budgetFrontier.ts';
import { chanceFrontierChart } from '../../../charts/chanceFrontier.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { messages } from '../messages.ts';
import { goalName } from './goalName.ts';
import { objectiveAxis } from './objectiveWords.ts';

export interface FrontierCardProps {
  readonly result: AllocationResult;
  readonly scenario: CampaignScenario;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

/** The best result by the size of the budget; where a goal is to be reached, how sure it can be made. */
export function FrontierCard({ result, scenario, stamp, dimmed }: FrontierCardProps) {
  const text = useText(messages);
  const chartText = useText(budgetChartMessages);
  const look = useLook();
  const spec = useMemo(() => {
    const aim = result.target ?? result.goal;
    if (aim && result.chances) {
      return chanceFrontierChart(
        {
          goal: goalName(result, scenario, look.format),
          chances: result.chances,
          total: result.total,
          start: aim.start.value,
          best: aim.best.value,
        },
        look,
        chartText,
      );
    }
    return budgetFrontierChart(
      {
        frontier: result.frontier,
        total: result.total,
        start: result.start,
        best: result.best,
        value: objectiveAxis(result.objective, look.format, text),
      },
      look,
      chartText,
    );
  }, [result, scenario, look, text, chartText]);
  return (
    <ChartCard
      title={text(result.chances ? 'chanceTitle' : 'frontierTitle')}
      description={text(result.chances ? 'chanceDescription' : 'frontierDescription')}
      spec={spec}
      stamp={stamp}
      height={17}
      dimmed={dimmed}
    />
  );
}
