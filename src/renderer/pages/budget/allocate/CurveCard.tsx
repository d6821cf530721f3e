import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { AllocationResult } from '../../../../shared/allocation.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { budgetChartMessages } from '../../../charts/budgetChartMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { responseCurveChart } from '../../../charts/responseCurve.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { messages } from '../messages.ts';
import { objectiveAxis } from './objectiveWords.ts';
import { usePartName } from './usePartName.ts';

export interface CurveCardProps {
  readonly result: AllocationResult;
  readonly scenario: CampaignScenario;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

/** What one channel brings by its money, today's point and the best one on it. */
export function CurveCard({ result, scenario, stamp, dimmed }: CurveCardProps) {
  const text = useText(messages);
  const chartText = useText(budgetChartMessages);
  const look = useLook();
  const { format } = look;
  const partName = usePartName(scenario);
  const [asked, setAsked] = useState<string | null>(null);
  const moved = result.curves.toSorted((a, b) => moveOf(result, b.id) - moveOf(result, a.id));
  const curve = result.curves.find(({ id }) => id === asked) ?? moved[0];
  const spec = useMemo(() => {
    const part = result.parts.find(({ id }) => id === curve?.id);
    if (!curve || !part) return null;
    return responseCurveChart(
      {
        name: partName(curve.id),
        points: curve.points,
        today: part.start,
        best: part.best,
        value: objectiveAxis(result.objective, format, text),
      },
      look,
      chartText,
    );
  }, [result, curve, partName, look, format, text, chartText]);
  if (!spec || !curve) return null;
  return (
    <ChartCard
      title={text('curveTitle', { name: partName(curve.id) })}
      description={text('curveDescription')}
      spec={spec}
      stamp={stamp}
      height={17}
      dimmed={dimmed}
      controls={
        <Select
          size="small"
          className="cost-select"
          aria-label={text('curveChannel')}
          value={curve.id}
          onChange={setAsked}
          options={result.curves.map(({ id }) => ({ value: id, label: partName(id) }))}
        />
      }
    />
  );
}

/** How much money the best split moves into or out of a part. */
function moveOf({ parts }: AllocationResult, part: string): number {
  const found = parts.find(({ id }) => id === part);
  return found ? Math.abs(found.best - found.start) : 0;
}
