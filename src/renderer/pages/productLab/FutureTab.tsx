import { Switch } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { distributionChart } from '../../charts/distribution.ts';
import { dotPlot } from '../../charts/dotPlot.ts';
import { fanChart } from '../../charts/fan.ts';
import { messages as chartMessages } from '../../charts/messages.ts';
import { waterfallChart } from '../../charts/waterfall.ts';
import { BundlesCard } from './bundles/BundlesCard.tsx';
import { GoalsCard } from './cashFlows/GoalsCard.tsx';
import { DepositComparison } from './DepositComparison.tsx';
import { messages } from './messages.ts';
import { RealCard } from './model/RealCard.tsx';
import { RealFan } from './model/RealFan.tsx';
import { netPaidIn } from './netPaidIn.ts';
import type { Simulated } from './Simulated.ts';

/** More bars than these need the whole width for their names and sums. */
const barsInHalf = 6;

/** The range of futures month by month, how they end, where the money comes from, and the deposit beside it. */
export function FutureTab(simulated: Simulated) {
  const { result, plan, stamp, dimmed } = simulated;
  const text = useText(messages);
  const chartText = useText(chartMessages);
  const look = useLook();
  const { format } = look;
  const id = useId();
  const [showPaths, setShowPaths] = useState(false);
  const net = useMemo(() => netPaidIn(plan, result), [plan, result]);
  const paidIn = net.at(-1) ?? 0;
  const fan = useMemo(
    () => fanChart({ result, netPaidIn: net, showPaths }, look, chartText),
    [result, net, showPaths, look, chartText],
  );
  const distribution = useMemo(
    () => distributionChart({ result, netPaidIn: paidIn }, look, chartText),
    [result, paidIn, look, chartText],
  );
  const dots = useMemo(
    () => dotPlot({ result, netPaidIn: paidIn }, look, chartText),
    [result, paidIn, look, chartText],
  );
  const waterfall = useMemo(() => waterfallChart({ result }, look, chartText), [result, look, chartText]);
  const term = format.duration(result.months);
  return (
    <div className="lab-cards">
      {result.goals.length > 0 ? <GoalsCard {...simulated} /> : null}
      {result.bundles.length > 0 ? <BundlesCard {...simulated} /> : null}
      <ChartCard
        title={text('fanTitle')}
        description={text('fanDescription', { paths: format.count(result.paths) })}
        spec={fan}
        stamp={stamp}
        height={23}
        dimmed={dimmed}
        controls={
          <span className="lab-switch">
            <Switch id={`${id}paths`} size="small" checked={showPaths} onChange={setShowPaths} />
            <label htmlFor={`${id}paths`}>{text('showPaths')}</label>
          </span>
        }
      />
      <div className="lab-pair">
        <ChartCard
          title={text('distributionTitle')}
          description={text('distributionDescription', { term })}
          spec={distribution}
          stamp={stamp}
          height={17}
          dimmed={dimmed}
        />
        <ChartCard
          title={text('dotsTitle')}
          description={text('dotsDescription')}
          spec={dots}
          stamp={stamp}
          height={17}
          dimmed={dimmed}
        />
        <div className="lab-cell" data-wide={waterfall.table.rows.length > barsInHalf}>
          <ChartCard
            title={text('waterfallTitle')}
            description={text('waterfallDescription')}
            spec={waterfall}
            stamp={stamp}
            height={17}
            dimmed={dimmed}
          />
        </div>
        <DepositComparison {...simulated} />
      </div>
      {result.real ? (
        <>
          <RealFan real={result.real} simulated={simulated} />
          <RealCard real={result.real} simulated={simulated} />
        </>
      ) : null}
    </div>
  );
}
