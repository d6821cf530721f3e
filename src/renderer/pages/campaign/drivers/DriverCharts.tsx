import { useMemo } from 'react';
import type { DriversResult } from '../../../../shared/drivers.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { closeLookMessages } from '../../../charts/closeLookMessages.ts';
import { horizontalBarsChart, horizontalBarsHeight } from '../../../charts/horizontalBars.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { tornadoChart, tornadoHeight } from '../../../charts/tornado.ts';
import { messages } from '../messages.ts';
import { driverName, inputWords, outcomeWords } from './driverWords.ts';

export interface DriverChartsProps {
  readonly result: DriversResult;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

const mostBars = 12;

/** The inputs that move the outcome most, and those that explain most of its variance. */
export function DriverCharts({ result, stamp, dimmed }: DriverChartsProps) {
  const text = useText(messages);
  const chartText = useText(closeLookMessages);
  const look = useLook();
  const { format } = look;
  const outcome = outcomeWords(result.measure, text);
  const tornado = useMemo(() => {
    const bars = result.drivers.slice(0, mostBars).map((driver) => ({
      name: driverName(driver, format, text),
      low: {
        input: inputWords(driver, driver.low, format),
        value: driver.lowResult,
        change: driver.lowResult - result.base,
      },
      high: {
        input: inputWords(driver, driver.high, format),
        value: driver.highResult,
        change: driver.highResult - result.base,
      },
    }));
    const unit = result.measure === 'npv' ? 'money' : 'count';
    return tornadoChart({ outcome, base: result.base, bars, unit }, look, chartText);
  }, [result, outcome, format, look, text, chartText]);
  const shares = useMemo(() => {
    const bars = result.drivers
      .toSorted((a, b) => b.share.value - a.share.value)
      .slice(0, mostBars)
      .map((driver) => ({
        name: driverName(driver, format, text),
        value: driver.share.value,
        error: driver.share.se,
      }));
    const show = (value: number): string => format.percent(value, 1);
    return horizontalBarsChart(
      {
        nameTitle: text('assumption'),
        valueTitle: text('varianceShare'),
        errorTitle: chartText('highError'),
        bars,
        show,
        spoken: text('sharesSpoken', {
          measure: outcome,
          first: bars[0]?.name ?? '',
          share: show(bars[0]?.value ?? 0),
        }),
      },
      look,
    );
  }, [result, outcome, format, look, text, chartText]);
  const count = Math.min(mostBars, result.drivers.length);
  return (
    <>
      <ChartCard
        title={`${text('tornadoTitle')} · ${outcome}`}
        description={text('tornadoDescription', { count })}
        spec={tornado}
        stamp={stamp}
        height={tornadoHeight(count)}
        dimmed={dimmed}
      />
      <ChartCard
        title={`${text('sharesTitle')} · ${outcome}`}
        description={text('sharesDescription')}
        spec={shares}
        stamp={stamp}
        height={horizontalBarsHeight(count)}
        dimmed={dimmed}
      />
    </>
  );
}
