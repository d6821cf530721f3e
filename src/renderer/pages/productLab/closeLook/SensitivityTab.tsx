import { Select } from 'antd';
import { useId, useState } from 'react';
import type { Plan } from '../../../../shared/plan.ts';
import {
  defaultSteps,
  type GridFactors,
  type SensitivityResult,
  type SensitivitySteps,
} from '../../../../shared/sensitivity.ts';
import { api } from '../../../app/api/client.ts';
import { useText } from '../../../app/language/useText.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useRun } from '../../../app/run/useRun.ts';
import { isPartial, type CloseLookProps } from './CloseLook.ts';
import { CloseLookFrame, closeLookPaths } from './CloseLookFrame.tsx';
import { messages } from './closeLookMessages.ts';
import { GridCard } from './GridCard.tsx';
import { outcomeChoices } from './outcomes.ts';
import { besideItself } from './popupPlace.ts';
import { StepFields } from './StepFields.tsx';
import { TornadoCard } from './TornadoCard.tsx';

interface Asked {
  readonly plan: Plan;
  readonly steps: SensitivitySteps;
  readonly grid: GridFactors;
}

const ask: StartRun<Asked, SensitivityResult> = (asked, _mode, signal) =>
  api.portfolio.sensitivity.query(asked, { signal, context: { alone: true } });

/** What the outcome depends on: one assumption at a time, and two together. */
export function SensitivityTab({ plan, stamp }: CloseLookProps) {
  const text = useText(messages);
  const id = useId();
  const [steps, setSteps] = useState<SensitivitySteps>(defaultSteps);
  const [grid, setGrid] = useState<GridFactors>({ rows: 'returns', columns: 'contributions' });
  const [outcomeKey, setOutcomeKey] = useState('p5');
  const run = useRun({ input: { plan, steps, grid }, draft: null, start: ask, isPartial });
  return (
    <CloseLookFrame run={run} asked={closeLookPaths(plan.paths)}>
      {(result) => {
        const choices = outcomeChoices(result, text);
        const outcome = choices.find(({ key }) => key === outcomeKey) ?? choices[0]!;
        const card = { result, plan: run.answered?.plan ?? plan, outcome, stamp, dimmed: run.stale };
        return (
          <>
            <section className="card lab-section" aria-label={text('stepsTitle')}>
              <div className="close-look-line">
                <label htmlFor={`${id}outcome`}>{text('outcome')}</label>
                <Select
                  id={`${id}outcome`}
                  className="close-look-select"
                  value={outcome.key}
                  options={choices.map(({ key, name }) => ({ value: key, label: name }))}
                  getPopupContainer={besideItself}
                  onChange={setOutcomeKey}
                />
              </div>
              <StepFields
                factors={result.tornado.map(({ factor }) => factor)}
                steps={steps}
                onChange={setSteps}
              />
            </section>
            <TornadoCard {...card} />
            <GridCard {...card} grid={grid} onGrid={setGrid} />
          </>
        );
      }}
    </CloseLookFrame>
  );
}
