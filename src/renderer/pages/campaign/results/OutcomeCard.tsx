import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { campaignMessages } from '../../../charts/campaignMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { signedHistogramChart, type SignedHistogramInput } from '../../../charts/signedHistogram.ts';
import { messages } from '../messages.ts';
import { goalsOf, outcomeKeys, outcomeOf, type OutcomeKey } from './outcomes.ts';
import { unitWords } from './rangeWords.ts';
import type { Simulated } from './Simulated.ts';

/** How a figure of the whole campaign may come out, with its targets: one of them at a time. */
export function OutcomeCard({ result, work, stamp, dimmed }: Simulated) {
  const text = useText(messages);
  const chartText = useText(campaignMessages);
  const look = useLook();
  const [asked, setAsked] = useState<OutcomeKey>('npv');
  const shown = outcomeKeys.filter((key) => outcomeOf(result, key) !== null);
  const key = shown.includes(asked) ? asked : 'npv';
  const spec = useMemo(() => {
    const { unit, histogram, spread, lowerIsBetter } = outcomeOf(result, key)!;
    const { format, palette } = look;
    const words = (value: number): string => unitWords(value, unit, format, text);
    const scale = format.scale(Math.max(...histogram.edges.map(Math.abs)));
    const goals = goalsOf(work.scenario, key);
    const [first] = goals;
    const good = { colour: palette.gain };
    const bad = { colour: palette.loss };
    const sides = (): Pick<SignedHistogramInput, 'above' | 'below' | 'pivot'> => {
      if (first) {
        const met = { ...good, label: chartText('goalMet') };
        const missed = { ...bad, label: chartText('goalMissed') };
        const [above, below] = first.target.sense === 'atLeast' ? [met, missed] : [missed, met];
        return { above, below, pivot: first.value };
      }
      if (key === 'npv' || key === 'roi') {
        return {
          above: { ...good, label: chartText('gain') },
          below: { ...bad, label: chartText('loss') },
        };
      }
      const all = { colour: palette.bands[0], label: chartText('share') };
      return { above: all, below: all, pivot: null };
    };
    const [p5, p50, p95] = [spread.p5!.value, spread.p50!.value, spread.p95?.value ?? null];
    return signedHistogramChart(
      {
        histogram,
        p5,
        p50,
        p95,
        ...sides(),
        goals: goals.map(({ value }) => ({
          value,
          label: format.privacy ? chartText('goal') : `${chartText('goal')} ${words(value)}`,
        })),
        cumulative: true,
        words,
        axisWords: (value) =>
          unit === 'money'
            ? format.scaled(value, scale)
            : unit === 'percent'
              ? format.percent(value, 0)
              : words(value),
        unit: unit === 'money' ? scale.unit : '',
        spoken: chartText(lowerIsBetter ? 'outcomeSpokenLow' : 'outcomeSpoken', {
          name: text(`${key}.name`),
          p5: words(p5),
          p50: words(p50),
          p95: p95 === null ? text('noBound') : words(p95),
        }),
      },
      look,
      chartText,
    );
  }, [result, work.scenario, key, look, text, chartText]);
  return (
    <ChartCard
      title={text('outcomeTitle')}
      description={text('outcomeDescription')}
      spec={spec}
      stamp={stamp}
      height={17}
      dimmed={dimmed}
      controls={
        <Select
          size="small"
          className="cost-select"
          aria-label={text('outcomeFigure')}
          value={key}
          onChange={setAsked}
          options={shown.map((value) => ({ value, label: text(`${value}.name`) }))}
        />
      }
    />
  );
}
