import { useMemo } from 'react';
import { funnelSteps } from '../../../../shared/campaign.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { campaignMessages } from '../../../charts/campaignMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { heatGridChart, heatGridHeight } from '../../../charts/heatGrid.ts';
import { messages } from '../messages.ts';
import { segmentConversion } from './matrices.ts';
import type { Simulated } from './Simulated.ts';

/** The funnel of each segment: the share that passes each step. */
export function SegmentFunnelCard({ result, stamp, dimmed }: Simulated) {
  const text = useText(messages);
  const chartText = useText(campaignMessages);
  const look = useLook();
  const { format, language } = look;
  const spec = useMemo(() => {
    const cells = result.segments.map((segment) =>
      funnelSteps.map((step) => ({ value: segmentConversion(segment, step) })),
    );
    const values = cells.flat().flatMap(({ value }) => (value === null ? [] : [value]));
    const show = (value: number): string => format.percent(value, value < 0.1 ? 2 : 1);
    const words = {
      outcome: chartText('conversion'),
      rows: text('segment'),
      columns: text('funnelStep'),
      low: show(Math.min(...values, 1)),
      high: show(Math.max(...values, 0)),
    };
    return heatGridChart(
      {
        outcome: words.outcome,
        rowName: words.rows,
        columnName: words.columns,
        rows: result.segments.map(({ name }) => name[language]),
        columns: funnelSteps.map((step) => text(`step.${step}`)),
        cells,
        show,
        signed: false,
        byColumn: true,
        spoken: chartText('heatSpoken', words),
      },
      look,
    );
  }, [result, format, language, look, text, chartText]);
  return (
    <ChartCard
      title={text('segmentFunnelTitle')}
      description={text('segmentFunnelDescription')}
      spec={spec}
      stamp={stamp}
      height={heatGridHeight(result.segments.length)}
      dimmed={dimmed}
    />
  );
}
