import { useMemo } from 'react';
import { bandShares, judgeBand, type BandShare } from '../../../../shared/bandShares.ts';
import type { HistoryResult, RollingWindows } from '../../../../shared/history.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { historyCloudChart } from '../../../charts/historyCloud.ts';
import { historyCloudMessages } from '../../../charts/historyCloudMessages.ts';
import { messages as chartMessages } from '../../../charts/messages.ts';
import { Figure } from '../../../components/Figure.tsx';
import type { Simulated } from '../Simulated.ts';
import { explainHistory } from './explainHistory.ts';
import { historyMessages } from './historyMessages.ts';

export interface CloudCardProps {
  readonly history: HistoryResult;
  readonly windows: RollingWindows;
  readonly simulated: Simulated;
}

/** The simulated band beside all windows of history, in words and on one scale. */
export function CloudCard({ history, windows, simulated }: CloudCardProps) {
  const text = useText(historyMessages);
  const cloudText = useText(historyCloudMessages);
  const chartText = useText(chartMessages);
  const look = useLook();
  const { result, stamp, dimmed } = simulated;
  const { cloud, months } = windows;
  const shares = useMemo(() => bandShares(cloud, result.fan), [cloud, result.fan]);
  const spec = useMemo(
    () => historyCloudChart({ cloud, fan: result.fan, months, shares }, look, cloudText, chartText),
    [cloud, result.fan, months, shares, look, cloudText, chartText],
  );
  const last = shares.at(-1);
  if (!last) return null;
  return (
    <>
      <CloudWords history={history} windows={windows} simulated={simulated} shares={shares} />
      <ChartCard
        title={text('cloudTitle')}
        description={text('cloudDescription', { term: look.format.duration(months) })}
        spec={spec}
        stamp={stamp}
        height={20}
        dimmed={dimmed}
      />
    </>
  );
}

/** How well both agree at the end, whether that may be chance, and where on the way they agree least. */
function CloudWords({
  history,
  windows,
  simulated,
  shares,
}: CloudCardProps & { readonly shares: readonly BandShare[] }) {
  const text = useText(historyMessages);
  const { format, language } = useLook();
  const percent = (share: number): string => format.percent(share, 0);
  const last = shares.at(-1)!;
  const least = shares.reduce((worst, share) => (share.inside < worst.inside ? share : worst));
  const { verdict, independent, margin } = judgeBand(last.inside, history.months, windows.months);
  const end = simulated.result.fan.at(-1)!;
  const verdictKey = { within: 'cloudWithin', tooNarrow: 'cloudTooNarrow', tooWide: 'cloudTooWide' } as const;
  const values = {
    count: format.count(windows.count),
    inside: percent(last.inside),
    below: percent(last.below),
    above: percent(last.above),
    independent,
    margin: percent(margin),
  };
  const sentences = [
    text('cloudShares', values),
    text(verdictKey[verdict], values),
    ...(least.month === last.month
      ? []
      : [text('cloudWorstMonth', { month: least.month, inside: percent(least.inside) })]),
  ];
  const figure = (name: 'insideShare' | 'belowShare', share: number) => (
    <Figure
      explanation={explainHistory(history, format, text, {
        name: text(name),
        value: percent(share),
        definition: text(`${name}Definition`),
        formula: text('shareFormula'),
        inputs: [
          { label: text('inputWindows'), value: format.count(windows.count) },
          { label: text('inputBand'), value: `${format.money(end.p5)} – ${format.money(end.p95)}` },
        ],
      })}
    />
  );
  return (
    <section className="card summary" aria-label={text('cloudWords')} data-dimmed={simulated.dimmed}>
      <p>{sentences.join(language === 'zh' ? '' : ' ')}</p>
      <div className="summary-figures">
        {figure('belowShare', last.below)}
        {figure('insideShare', last.inside)}
      </div>
    </section>
  );
}
