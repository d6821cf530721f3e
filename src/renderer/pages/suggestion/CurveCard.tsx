import { useMemo } from 'react';
import type { Plan } from '../../../shared/plan.ts';
import { useText } from '../../app/language/useText.ts';
import { useRun } from '../../app/run/useRun.ts';
import { useLook } from '../../app/theme/look.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { fanChart } from '../../charts/fan.ts';
import { messages as chartMessages } from '../../charts/messages.ts';
import type { ExportStamp } from '../../charts/stamp.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { netPaidIn } from '../productLab/netPaidIn.ts';
import { isPartial, simulatePlan } from '../productLab/simulatePlan.ts';
import { messages } from './messages.ts';

/** What may become of the suggested mix, month by month. */
export function CurveCard({ plan, stamp }: { readonly plan: Plan; readonly stamp: ExportStamp }) {
  const text = useText(messages);
  const chartText = useText(chartMessages);
  const look = useLook();
  const run = useRun({ input: plan, draft: null, start: simulatePlan, isPartial });
  const { result, answered, error, stale } = run;
  const spec = useMemo(
    () =>
      result && answered
        ? fanChart({ result, netPaidIn: netPaidIn(answered, result), showPaths: false }, look, chartText)
        : null,
    [result, answered, look, chartText],
  );
  if (error) return <ErrorBanner report={error} onRetry={run.again} />;
  if (!spec || !result) return <output className="lab-waiting">{text('working')}</output>;
  return (
    <ChartCard
      title={text('curveTitle')}
      description={text('curveDescription', { paths: look.format.count(result.paths) })}
      spec={spec}
      stamp={stamp}
      height={20}
      dimmed={stale}
    />
  );
}
