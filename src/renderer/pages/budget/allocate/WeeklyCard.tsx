import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { AllocationResult } from '../../../../shared/allocation.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { budgetChartMessages } from '../../../charts/budgetChartMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { weeklyMoneyChart } from '../../../charts/weeklyMoney.ts';
import { messages } from '../messages.ts';
import { usePartName } from './usePartName.ts';

export interface WeeklyCardProps {
  readonly result: AllocationResult;
  readonly scenario: CampaignScenario;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

const together = 'all channels';

/** Money by week, of all channels or of one, before and after. */
export function WeeklyCard({ result, scenario, stamp, dimmed }: WeeklyCardProps) {
  const text = useText(messages);
  const chartText = useText(budgetChartMessages);
  const look = useLook();
  const partName = usePartName(scenario);
  const [asked, setAsked] = useState(together);
  const { weekly } = result;
  const chosen = weekly.some(({ id }) => id === asked) ? asked : together;
  const name = chosen === together ? text('allChannels') : partName(chosen);
  const spec = useMemo(() => {
    const own = weekly.filter(({ id }) => chosen === together || id === chosen);
    const sum = (of: 'start' | 'best'): number[] =>
      (own[0]?.[of] ?? []).map((_, week) => own.reduce((total, line) => total + line[of][week]!, 0));
    return weeklyMoneyChart({ name, start: sum('start'), best: sum('best') }, look, chartText);
  }, [weekly, chosen, name, look, chartText]);
  return (
    <ChartCard
      title={text('weeklyTitle', { name })}
      description={text('weeklyDescription')}
      spec={spec}
      stamp={stamp}
      height={15}
      dimmed={dimmed}
      controls={
        <Select
          size="small"
          className="cost-select"
          aria-label={text('curveChannel')}
          value={chosen}
          onChange={setAsked}
          options={[
            { value: together, label: text('allChannels') },
            ...weekly.map(({ id }) => ({ value: id, label: partName(id) })),
          ]}
        />
      }
    />
  );
}
