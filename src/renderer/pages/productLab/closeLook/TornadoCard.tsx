import { useMemo } from 'react';
import type { Plan } from '../../../../shared/plan.ts';
import type { SensitivityCase, SensitivityResult } from '../../../../shared/sensitivity.ts';
import { useText } from '../../../app/language/useText.ts';
import { useLook } from '../../../app/theme/look.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { closeLookMessages } from '../../../charts/closeLookMessages.ts';
import type { ExportStamp } from '../../../charts/stamp.ts';
import { tornadoChart, tornadoHeight, type TornadoBar, type TornadoEnd } from '../../../charts/tornado.ts';
import { messages } from './closeLookMessages.ts';
import { factorWords } from './factorWords.ts';
import type { OutcomeChoice } from './outcomes.ts';

export interface SensitivityCardProps {
  readonly result: SensitivityResult;
  readonly plan: Plan;
  readonly outcome: OutcomeChoice;
  readonly stamp: ExportStamp;
  readonly dimmed: boolean;
}

/** One assumption at a time, the one that matters most on top. */
export function TornadoCard({ result, plan, outcome, stamp, dimmed }: SensitivityCardProps) {
  const text = useText(messages);
  const chartText = useText(closeLookMessages);
  const look = useLook();
  const { format } = look;
  const spec = useMemo(() => {
    const bars = result.tornado.flatMap(({ factor, low, high }): TornadoBar[] => {
      const end = (one: SensitivityCase): TornadoEnd | null => {
        const figure = outcome.of(one);
        if (!figure) return null;
        const { value, change } = figure;
        const input = factorWords(factor, one, plan, format, text);
        return { input, value: value.value, change: change.value, changeError: change.se };
      };
      const [lowEnd, highEnd] = [end(low), end(high)];
      if (!lowEnd || !highEnd) return [];
      return [{ name: text(`factor.${factor}`), low: lowEnd, high: highEnd }];
    });
    const base = outcome.of(result.base)?.value.value ?? 0;
    return tornadoChart({ outcome: outcome.name, base, bars, unit: outcome.unit }, look, chartText);
  }, [result, plan, outcome, look, format, text, chartText]);
  return (
    <ChartCard
      title={text('tornadoTitle')}
      description={text('tornadoDescription', { paths: format.count(result.paths) })}
      spec={spec}
      stamp={stamp}
      height={tornadoHeight(result.tornado.length)}
      dimmed={dimmed}
    />
  );
}
