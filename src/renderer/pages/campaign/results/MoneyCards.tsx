import { useMemo } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { campaignMessages } from '../../../charts/campaignMessages.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { horizontalBarsChart, horizontalBarsHeight } from '../../../charts/horizontalBars.ts';
import { moneySankeyChart, moneySankeyHeight } from '../../../charts/moneySankey.ts';
import { messages } from '../messages.ts';
import type { Simulated } from './Simulated.ts';

/** Where the money goes, and what the next customer of each channel costs. */
export function MoneyCards(simulated: Simulated) {
  return (
    <>
      <SankeyCard {...simulated} />
      <MarginalCard {...simulated} />
    </>
  );
}

function SankeyCard({ result, work, stamp, dimmed }: Simulated) {
  const text = useText(messages);
  const chartText = useText(campaignMessages);
  const look = useLook();
  const spec = useMemo(
    () => moneySankeyChart(result, work.split, look, chartText),
    [result, work.split, look, chartText],
  );
  return (
    <ChartCard
      title={text('sankeyTitle')}
      description={text('sankeyDescription')}
      spec={spec}
      stamp={stamp}
      height={moneySankeyHeight(
        result.channels.flatMap(({ name, planned }) => (planned > 0 ? [name[look.language]] : [])),
      )}
      dimmed={dimmed}
    />
  );
}

function MarginalCard({ result, stamp, dimmed }: Simulated) {
  const text = useText(messages);
  const look = useLook();
  const { format, language } = look;
  const spec = useMemo(() => {
    const bars = result.channels
      .flatMap(({ name, cac, marginalCac, planned }) =>
        planned > 0 && cac.value ? [{ name: name[language], value: cac.value.value, dot: marginalCac }] : [],
      )
      .toSorted((a, b) => a.value - b.value);
    const [first, last] = [bars[0], bars.at(-1)];
    return horizontalBarsChart(
      {
        nameTitle: text('channel'),
        valueTitle: text('averageCac'),
        dotTitle: text('marginalCac'),
        bars,
        show: format.money,
        spoken: text('marginalSpoken', {
          first: first?.name ?? '',
          low: format.money(first?.value ?? 0),
          last: last?.name ?? '',
          high: format.money(last?.value ?? 0),
        }),
      },
      look,
    );
  }, [result, format, language, look, text]);
  const rows = result.channels.filter(({ planned, cac }) => planned > 0 && cac.value).length;
  return (
    <ChartCard
      title={text('marginalTitle')}
      description={text('marginalDescription')}
      spec={spec}
      stamp={stamp}
      height={horizontalBarsHeight(rows)}
      dimmed={dimmed}
    />
  );
}
