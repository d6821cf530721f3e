import { useState } from 'react';
import type { LiquidityDay, LiquidityResult } from '../../../../shared/liquidity.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { dateOfBoundary } from '../../../../shared/planDates.ts';
import { api } from '../../../app/api/client.ts';
import { useText } from '../../../app/language/useText.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useRun } from '../../../app/run/useRun.ts';
import { useLook } from '../../../app/theme/look.ts';
import { ChartCard } from '../../../charts/ChartCard.tsx';
import { closeLookMessages } from '../../../charts/closeLookMessages.ts';
import { liquidityLadder } from '../../../charts/liquidityLadder.ts';
import { Figure } from '../../../components/Figure.tsx';
import { SliderField } from '../../../components/SliderField.tsx';
import { TableHead } from '../../../components/TableHead.tsx';
import { linearScale } from '../../../components/sliderScale.ts';
import { isPartial, type CloseLookProps } from './CloseLook.ts';
import { ArrivalTable } from './ArrivalTable.tsx';
import { CloseLookFrame, closeLookPaths } from './CloseLookFrame.tsx';
import { messages } from './closeLookMessages.ts';
import { explainRange } from './explainRange.ts';
import { InsuranceCard } from './InsuranceCard.tsx';
import { LiquidityTable } from './LiquidityTable.tsx';
import { liquiditySheets } from './liquiditySheets.ts';

interface Asked {
  readonly plan: Plan;
  readonly month: number;
}

const ask: StartRun<Asked, LiquidityResult> = (asked, _mode, signal) =>
  api.portfolio.liquidity.query(asked, { signal, context: { alone: true } });

const figures = ['free', 'costly', 'cost', 'locked'] as const;

/** What can be taken out on which day, and at what cost. */
export function LiquidityTab({ plan, stamp, workspace }: CloseLookProps) {
  const text = useText(messages);
  const chartText = useText(closeLookMessages);
  const look = useLook();
  const { format } = look;
  const [chosen, setChosen] = useState(12);
  const [moving, setMoving] = useState<number | null>(null);
  const month = Math.min(chosen, plan.months);
  const shown = moving ?? month;
  const run = useRun({ input: { plan, month }, draft: null, start: ask, isPartial });
  const dayOf = ({ days }: LiquidityResult): LiquidityDay =>
    days.find((day) => day.month === month) ?? days.at(-1)!;
  return (
    <CloseLookFrame run={run} asked={closeLookPaths(plan.paths)}>
      {(result) => {
        const day = dayOf(result);
        const sameDay = day.arrivals[0]!.amount;
        const context = {
          answer: result,
          format,
          text,
          dataDate: workspace.dataDate,
          inputs: [{ label: text('inputDay'), value: format.date(day.date) }],
        };
        return (
          <>
            <section className="card lab-section" aria-label={text('dayTitle')} data-dimmed={run.stale}>
              <TableHead
                title={text('dayTitle')}
                sheets={liquiditySheets(result, day, look, text)}
                stamp={stamp}
              >
                <p className="chart-card-description">{text('dayDescription')}</p>
              </TableHead>
              <div className="close-look-day">
                <SliderField
                  label={text('day')}
                  value={shown}
                  baseline={Math.min(12, plan.months)}
                  scale={linearScale(1, Math.max(2, plan.months), 1)}
                  min={1}
                  max={plan.months}
                  step={1}
                  digits={0}
                  integer
                  unit={text('monthsUnit')}
                  hint={text('dayHint', {
                    term: format.duration(shown),
                    date: format.date(dateOfBoundary(plan.startDate, shown)),
                  })}
                  words={format.duration}
                  onPreview={setMoving}
                  onCommit={(next) => {
                    setMoving(null);
                    setChosen(Math.min(next, plan.months));
                  }}
                />
              </div>
              <div className="close-look-figures">
                {figures.map((name) => (
                  <Figure
                    key={name}
                    explanation={explainRange(
                      {
                        name: text(name),
                        definition: text(`${name}Definition`),
                        formula: text('liquidityFormula'),
                      },
                      day[name],
                      context,
                    )}
                    note={text('rangeNote', {
                      low: format.money(day[name].p5),
                      high: format.money(day[name].p95),
                    })}
                  />
                ))}
                <Figure
                  explanation={explainRange(
                    {
                      name: text('sameDay'),
                      definition: text('sameDayDefinition'),
                      formula: text('sameDayFormula'),
                    },
                    sameDay,
                    context,
                  )}
                  note={text('rangeNote', {
                    low: format.money(sameDay.p5),
                    high: format.money(sameDay.p95),
                  })}
                />
              </div>
              <ArrivalTable day={day} />
              <LiquidityTable result={result} day={day} />
            </section>
            <ChartCard
              title={text('ladderTitle')}
              description={text('ladderDescription')}
              spec={liquidityLadder(result, look, chartText)}
              stamp={stamp}
              height={17}
              dimmed={run.stale}
            />
            <InsuranceCard result={result} stamp={stamp} dimmed={run.stale} />
          </>
        );
      }}
    </CloseLookFrame>
  );
}
