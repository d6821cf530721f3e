import { useMemo } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { fanChart } from '../../../charts/fan.ts';
import { messages as chartMessages } from '../../../charts/messages.ts';
import { netPaidIn } from '../netPaidIn.ts';
import { messages } from './modelMessages.ts';
import type { RealProps } from './RealCard.tsx';

/**
 * The range of futures in money of the plan's start. The bands are each path's own; deposit and net paid in, which are one
 * line, are brought down by the median rise of prices.
 */
export function RealFan({ real, simulated }: RealProps) {
  const text = useText(messages);
  const chartText = useText(chartMessages);
  const look = useLook();
  const { result, plan, stamp, dimmed } = simulated;
  const spec = useMemo(() => {
    const yearly = 1 + real.inflation.p50.value;
    const inMoneyOfStart = (values: readonly number[]): number[] =>
      values.map((value, month) => value / yearly ** (month / 12));
    const deposit = { ...result.deposit, values: inMoneyOfStart(result.deposit.values) };
    return fanChart(
      {
        result: { ...result, fan: real.fan, deposit, samplePaths: [] },
        netPaidIn: inMoneyOfStart(netPaidIn(plan, result)),
        showPaths: false,
      },
      look,
      chartText,
    );
  }, [real, result, plan, look, chartText]);
  return (
    <ChartCard
      title={text('realFanTitle')}
      description={text('realFanDescription')}
      spec={spec}
      stamp={stamp}
      height={20}
      dimmed={dimmed}
    />
  );
}
