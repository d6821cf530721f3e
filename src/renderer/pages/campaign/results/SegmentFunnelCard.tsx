import { useMemo } from 'react';
import { funnelSteps } from '../../../../shared/campaign.ts';
import { headCounts } from '../../../../shared/campaignResult.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { campaignMessages } from '../../../charts/campaignMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { heatGridChart, heatGridHeight } from '../../../charts/heatGrid.ts';
import { segmentFunnelsChart, segmentFunnelsHeight } from '../../../charts/segmentFunnels.ts';
import { messages } from '../messages.ts';
import { segmentConversion } from './matrices.ts';
import type { Simulated } from './Simulated.ts';

/** The funnel of each segment: bars with drop-outs, and the shares that pass as a table by shade. */
export function SegmentFunnelCard(simulated: Simulated) {
  return (
    <>
      <FunnelsCard {...simulated} />
      <ConversionCard {...simulated} />
    </>
  );
}

function FunnelsCard({ result, stamp, dimmed }: Simulated) {
  const text = useText(messages);
  const chartText = useText(campaignMessages);
  const look = useLook();
  const spec = useMemo(
    () =>
      segmentFunnelsChart(
        result.segments.map(({ name, heads }) => ({
          name: name[look.language],
          people: headCounts.map((head) => heads[head].value),
        })),
        look,
        chartText,
      ),
    [result, look, chartText],
  );
  return (
    <ChartCard
      title={text('segmentFunnelsTitle')}
      description={text('segmentFunnelsDescription')}
      spec={spec}
      stamp={stamp}
      height={segmentFunnelsHeight(result.segments.map(({ name }) => name[look.language]))}
      dimmed={dimmed}
    />
  );
}

function ConversionCard({ result, stamp, dimmed }: Simulated) {
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
