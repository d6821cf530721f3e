import { useMemo } from 'react';
import { useShownName } from '../../app/language/useShownName.ts';
import { useText } from '../../app/language/useText.ts';
import { useLook } from '../../app/theme/look.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { fanChart } from '../../charts/fan.ts';
import { messages as chartMessages } from '../../charts/messages.ts';
import { netPaidIn } from '../productLab/netPaidIn.ts';
import type { Compared } from './compared.ts';
import { messages } from './messages.ts';
import { onSameAxes } from './sameAxes.ts';

export interface ChartFacts {
  readonly synthetic: boolean;
  readonly dataDate: string | null;
}

/** The fans of all plans, on the same axes. */
export function FanRow({ comparison, plans, dimmed, synthetic, dataDate }: Compared & ChartFacts) {
  const text = useText(messages);
  const nameOf = useShownName();
  const chartText = useText(chartMessages);
  const look = useLook();
  const { results } = comparison;
  const specs = useMemo(
    () =>
      results.map((result, i) => {
        const fan = fanChart(
          { result, netPaidIn: netPaidIn(plans[i]!, result), showPaths: false },
          look,
          chartText,
        );
        return onSameAxes(fan, results, look.format);
      }),
    [results, plans, look, chartText],
  );
  return (
    <div className="compare-fans">
      {specs.map((spec, i) => (
        <ChartCard
          key={i}
          title={nameOf(plans[i]!.name)}
          description={text('fanDescription', { paths: look.format.count(comparison.paths) })}
          spec={spec}
          stamp={{
            name: plans[i]!.name,
            seed: comparison.seed,
            engineVersion: comparison.engineVersion,
            dataDate,
            synthetic,
          }}
          height={17}
          dimmed={dimmed}
        />
      ))}
    </div>
  );
}
