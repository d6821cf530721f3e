import { Select } from 'antd';
import { useMemo } from 'react';
import type { ComparedMeasure, ComparisonResult, SplitPair } from '../../../../shared/campaignResult.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { campaignMessages } from '../../../charts/campaignMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { signedHistogramChart } from '../../../charts/signedHistogram.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { messages as campaignTexts } from '../../campaign/messages.ts';
import { messages } from '../messages.ts';
import { colourOf, sides } from '../sides.ts';
import { unitWords } from '../../campaign/results/rangeWords.ts';
import { measures, measureUnits } from './measureUnits.ts';

export interface DifferenceCardProps {
  readonly pair: SplitPair;
  readonly result: ComparisonResult;
  readonly measure: ComparedMeasure;
  readonly onMeasure: (measure: ComparedMeasure) => void;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

/** How much one split is ahead of the other, future by future. */
export function DifferenceCard({ pair, result, measure, onMeasure, stamp, dimmed }: DifferenceCardProps) {
  const text = useText(messages);
  const lab = useText(campaignTexts);
  const chartText = useText(campaignMessages);
  const look = useLook();
  const { format } = look;
  const [a, b] = [pair.first, pair.second].map((place) => text(`tag.${sides[place] ?? 'fourth'}`)) as [
    string,
    string,
  ];
  const shown = pair.measures.find((item) => item.measure === measure);
  const spec = useMemo(() => {
    if (!shown?.difference || !shown.histogram) return null;
    const unit = measureUnits[shown.measure];
    const words = (value: number): string => unitWords(value, unit, format, lab);
    const scale = format.scale(Math.max(...shown.histogram.edges.map(Math.abs)));
    const [p5, p50, p95] = [
      shown.difference.p5.value,
      shown.difference.p50.value,
      shown.difference.p95.value,
    ];
    const lowerIsBetter = shown.measure === 'cac';
    const first = { label: chartText('firstBetter', { a, b }), colour: colourOf(pair.first, look.palette) };
    const second = {
      label: chartText('secondBetter', { a, b }),
      colour: colourOf(pair.second, look.palette),
    };
    return signedHistogramChart(
      {
        histogram: shown.histogram,
        p5,
        p50,
        p95,
        above: lowerIsBetter ? second : first,
        below: lowerIsBetter ? first : second,
        words,
        axisWords: unit === 'money' ? (value) => format.scaled(value, scale) : words,
        unit: unit === 'money' ? scale.unit : '',
        spoken: chartText('differenceSpoken', { a, b, p5: words(p5), p50: words(p50), p95: words(p95) }),
      },
      look,
      chartText,
    );
  }, [shown, format, lab, look, chartText, a, b, pair.first, pair.second]);
  const picker = (
    <Select
      size="small"
      className="cost-select"
      aria-label={text('differenceMeasure')}
      value={measure}
      onChange={onMeasure}
      options={measures.map((value) => ({ value, label: lab(`${value}.name`) }))}
    />
  );
  if (!spec) {
    return (
      <section className="card campaign-section">
        {picker}
        <p>{text('noDifference')}</p>
      </section>
    );
  }
  return (
    <ChartCard
      title={text('differenceTitle', { a, b })}
      description={text('differenceDescription', { count: format.count(result.paths) })}
      spec={spec}
      stamp={stamp}
      height={16}
      dimmed={dimmed}
      controls={picker}
    />
  );
}
