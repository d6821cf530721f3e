import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { PlanPair } from '../../../shared/planComparison.ts';
import type { FanPoint, Histogram } from '../../../shared/simulation.ts';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { campaignMessages } from '../../charts/campaignMessages.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { comparisonMessages } from '../../charts/comparisonMessages.ts';
import { differenceFan } from '../../charts/differenceFan.ts';
import { messages as chartMessages } from '../../charts/messages.ts';
import { signedHistogramChart } from '../../charts/signedHistogram.ts';
import { endMeasure } from './comparable.ts';
import type { Compared } from './compared.ts';
import type { ChartFacts } from './FanRow.tsx';
import { messages } from './messages.ts';
import { netPaidIn } from '../productLab/netPaidIn.ts';
import { planLetters } from './PlanTag.tsx';
import { shiftedFan } from './shiftedFan.ts';

/** Pairs say baseline less plan; the screen says plan less baseline. */
function turnedFan({ differences }: PlanPair): readonly FanPoint[] {
  return differences.map(({ month, date, mean, p5, p10, p25, p50, p75, p90, p95 }) => ({
    month,
    date,
    mean: -mean,
    p5: -p95,
    p10: -p90,
    p25: -p75,
    p50: -p50,
    p75: -p25,
    p90: -p10,
    p95: -p5,
  }));
}

function turnedHistogram({ edges, counts }: Histogram): Histogram {
  return { edges: edges.map((edge) => -edge).toReversed(), counts: counts.toReversed() };
}

/** How far one plan is ahead of the baseline: month by month, and at the end. */
export function DifferenceSection({ comparison, plans, dimmed, synthetic, dataDate }: Compared & ChartFacts) {
  const text = useText(messages);
  const nameOf = useShownName();
  const chartText = useText(chartMessages);
  const differenceText = useText(comparisonMessages);
  const histogramText = useText(campaignMessages);
  const look = useLook();
  const { format } = look;
  const [asked, setAsked] = useState(1);
  const place = Math.min(asked, plans.length - 1);
  const names = { name: planLetters[place]!, base: planLetters[0] };
  const measure = endMeasure(plans[place]!, plans[0]!);
  const pair = comparison.pairs.find(({ first, second }) => first === 0 && second === place)!;
  const monthly = useMemo(() => {
    const values = turnedFan(pair);
    const [mine, base] = [place, 0].map((i) => netPaidIn(plans[i]!, comparison.results[i]));
    const shift = (at: number): number => base![at]! - mine![at]!;
    return differenceFan(
      measure === 'end' ? values : shiftedFan(values, shift),
      look,
      differenceText,
      chartText,
    );
  }, [pair, plans, place, comparison, measure, look, differenceText, chartText]);
  const atEnd = useMemo(() => {
    const end = pair.measures.find((item) => item.measure === measure);
    if (!end?.difference || !end.histogram) return null;
    const histogram = turnedHistogram(end.histogram);
    const scale = format.scale(Math.max(...histogram.edges.map(Math.abs)));
    const [p5, p50, p95] = [-end.difference.p95.value, -end.difference.p50.value, -end.difference.p5.value];
    const [low, middle, high] = [p5, p50, p95].map(format.signedMoney);
    return signedHistogramChart(
      {
        histogram,
        p5,
        p50,
        p95,
        above: { label: differenceText('ahead'), colour: look.palette.gain },
        below: { label: differenceText('behind'), colour: look.palette.loss },
        words: format.signedMoney,
        axisWords: (value) => format.scaled(value, scale),
        unit: scale.unit,
        spoken: differenceText('endSpoken', { p5: low!, p50: middle!, p95: high! }),
      },
      look,
      histogramText,
    );
  }, [pair, measure, look, format, differenceText, histogramText]);
  const stamp = {
    name: `${plans[place]!.name} / ${plans[0]!.name}`,
    seed: comparison.seed,
    engineVersion: comparison.engineVersion,
    dataDate,
    synthetic,
  };
  return (
    <div className="compare-differences">
      <ChartCard
        title={text(measure === 'end' ? 'differenceTitle' : 'differenceGainTitle', names)}
        description={text(measure === 'end' ? 'differenceDescription' : 'differenceGainDescription')}
        spec={monthly}
        stamp={stamp}
        height={18}
        dimmed={dimmed}
        controls={
          plans.length > 2 ? (
            <Select
              size="small"
              className="compare-against"
              aria-label={text('against')}
              value={place}
              onChange={setAsked}
              options={plans
                .slice(1)
                .map((plan, i) => ({ value: i + 1, label: `${planLetters[i + 1]} ${nameOf(plan.name)}` }))}
            />
          ) : null
        }
      />
      {atEnd ? (
        <ChartCard
          title={text(measure === 'end' ? 'endDifferenceTitle' : 'endGainTitle')}
          description={text('endDifferenceDescription')}
          spec={atEnd}
          stamp={stamp}
          height={18}
          dimmed={dimmed}
        />
      ) : null}
    </div>
  );
}
