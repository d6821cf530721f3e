import type { BankView } from '../../../../shared/bankView.ts';
import type { Plan } from '../../../../shared/plan.ts';
import type { Range } from '../../../../shared/range.ts';
import { api } from '../../../app/api/client.ts';
import { useText } from '../../../app/language/useText.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useRun } from '../../../app/run/useRun.ts';
import { useLook } from '../../../app/theme/look.ts';
import { bankYears } from '../../../charts/bankYears.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { closeLookMessages } from '../../../charts/closeLookMessages.ts';
import { Figure } from '../../../components/Figure.tsx';
import { BankTables } from './BankTables.tsx';
import { isPartial, type CloseLookProps } from './CloseLook.ts';
import { CloseLookFrame, closeLookPaths } from './CloseLookFrame.tsx';
import { messages } from './closeLookMessages.ts';
import { explainRange, type RangeContext } from './explainRange.ts';

const ask: StartRun<Plan, BankView> = (plan, _mode, signal) =>
  api.portfolio.bank.query({ plan }, { signal, context: { alone: true } });

const incomes = [
  { key: 'marginIncome', words: 'margin' },
  { key: 'feeIncome', words: 'fee' },
  { key: 'loanNet', words: 'loanNet' },
  { key: 'rewardCost', words: 'reward' },
  { key: 'net', words: 'net' },
] as const;

const nothing: Range = { mean: { value: 0, se: 0 }, p5: 0, p50: 0, p95: 0 };

/** A range with a sum on top that is the same on every path. */
const shifted = ({ mean, p5, p50, p95 }: Range, amount: number): Range => ({
  mean: { ...mean, value: mean.value + amount },
  p5: p5 + amount,
  p50: p50 + amount,
  p95: p95 + amount,
});

/** What the combination earns and costs the bank. */
export function BankTab({ plan, stamp, workspace }: CloseLookProps) {
  const text = useText(messages);
  const chartText = useText(closeLookMessages);
  const look = useLook();
  const { format } = look;
  const run = useRun({ input: plan, draft: null, start: ask, isPartial });
  return (
    <CloseLookFrame run={run} asked={closeLookPaths(plan.paths)}>
      {(result) => {
        const context: RangeContext = {
          answer: result,
          format,
          text,
          dataDate: workspace.dataDate,
          inputs: [{ label: text('inputHorizon'), value: format.duration(result.months) }],
        };
        const ranges = {
          ...result,
          rewardCost: shifted(result.bundleCost, result.rewardCost),
          loanNet: shifted(
            nothing,
            result.loans.reduce((sum, { net }) => sum + net, 0),
          ),
        };
        const shown = incomes.filter(({ key }) => key !== 'loanNet' || result.loans.length > 0);
        return (
          <>
            <section className="card lab-section" aria-label={text('bankTitle')} data-dimmed={run.stale}>
              <h2>{text('bankTitle')}</h2>
              <p className="chart-card-description">{text('bankDescription')}</p>
              <div className="close-look-figures">
                {shown.map(({ key, words }) => (
                  <Figure
                    key={key}
                    explanation={explainRange(
                      {
                        name: text(key),
                        definition: text(`${words}Definition`),
                        formula: text(`${words}Formula`),
                      },
                      ranges[key],
                      context,
                    )}
                    note={
                      key === 'loanNet' || (key === 'rewardCost' && result.bundles.length === 0)
                        ? undefined
                        : text('rangeNote', {
                            low: format.money(ranges[key].p5),
                            high: format.money(ranges[key].p95),
                          })
                    }
                  />
                ))}
              </div>
            </section>
            <ChartCard
              title={text('yearsTitle')}
              description={text('yearsDescription')}
              spec={bankYears(result, look, chartText)}
              stamp={stamp}
              height={15}
              dimmed={run.stale}
            />
            <BankTables view={result} stamp={stamp} dimmed={run.stale} />
          </>
        );
      }}
    </CloseLookFrame>
  );
}
