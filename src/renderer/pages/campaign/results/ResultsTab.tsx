import { useMemo } from 'react';
import { describeNotice } from '../../../../shared/notices/index.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { campaignMessages } from '../../../charts/campaignMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { customersByWeekChart } from '../../../charts/customersByWeek.ts';
import { funnelBarsChart } from '../../../charts/funnelBars.ts';
import { paybackChart } from '../../../charts/payback.ts';
import { paybackDatesChart } from '../../../charts/paybackDates.ts';
import { weeklyFunnelChart, weeklyFunnelHeight } from '../../../charts/weeklyFunnel.ts';
import { messages } from '../messages.ts';
import { CostCard } from './CostCard.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';
import type { Simulated } from './Simulated.ts';

/** Week by week, and how it may end. */
export function ResultsTab(simulated: Simulated) {
  const { result, stamp, dimmed } = simulated;
  const text = useText(messages);
  const chartText = useText(campaignMessages);
  const look = useLook();
  const funnel = useMemo(() => funnelBarsChart(result, look, chartText), [result, look, chartText]);
  const weekly = useMemo(() => weeklyFunnelChart(result, look, chartText), [result, look, chartText]);
  const byWeek = useMemo(
    () => customersByWeekChart(result, 'customers', look, chartText),
    [result, look, chartText],
  );
  const cumulative = useMemo(
    () => customersByWeekChart(result, 'cumulativeCustomers', look, chartText),
    [result, look, chartText],
  );
  const dates = useMemo(() => paybackDatesChart(result, look, chartText), [result, look, chartText]);
  const payback = useMemo(() => paybackChart(result, look, chartText), [result, look, chartText]);
  return (
    <div className="campaign-cards">
      <CostCard {...simulated} />
      <OutcomeCard {...simulated} />
      <div className="campaign-pair">
        <ChartCard
          title={text('paybackTitle')}
          description={text('paybackDescription')}
          spec={payback}
          stamp={stamp}
          height={16}
          dimmed={dimmed}
        />
        <ChartCard
          title={text('paybackDatesTitle')}
          description={text('paybackDatesDescription')}
          spec={dates}
          stamp={stamp}
          height={16}
          dimmed={dimmed}
        />
      </div>
      <ChartCard
        title={text('funnelTitle')}
        description={text('funnelDescription')}
        spec={funnel}
        stamp={stamp}
        height={16}
        dimmed={dimmed}
      />
      <div className="campaign-pair">
        <ChartCard
          title={text('byWeekTitle')}
          description={text('cumulativeDescription', { count: look.format.count(result.paths) })}
          spec={byWeek}
          stamp={stamp}
          height={16}
          dimmed={dimmed}
        />
        <ChartCard
          title={text('cumulativeTitle')}
          description={text('cumulativeDescription', { count: look.format.count(result.paths) })}
          spec={cumulative}
          stamp={stamp}
          height={16}
          dimmed={dimmed}
        />
      </div>
      <ChartCard
        title={text('weeklyTitle')}
        description={text('weeklyDescription')}
        spec={weekly}
        stamp={stamp}
        height={weeklyFunnelHeight}
        dimmed={dimmed}
      />
      {result.notices.length > 0 ? (
        <section className="card campaign-section" aria-label={text('notices')}>
          <h2>{text('notices')}</h2>
          <ul className="campaign-notices">
            {result.notices.map((notice, index) => (
              <li key={index}>{describeNotice(notice, look.language)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
