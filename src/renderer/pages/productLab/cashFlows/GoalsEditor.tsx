import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { assumedInflation, planLimits, type Goal } from '../../../../shared/plan.ts';
import { dateOfBoundary } from '../../../../shared/planDates.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { SliderField } from '../../../components/SliderField.tsx';
import { linearScale } from '../../../components/sliderScale.ts';
import type { PlanEditor } from '../usePlanEditor.ts';
import { messages } from './flowMessages.ts';
import { GoalFields } from './GoalFields.tsx';
import { SwitchField } from './SwitchField.tsx';
import './flows.css';

const inflationScale = linearScale(-0.02, 0.1, 0.001);

/** What the money is for: goals with their dates and sums. */
export function GoalsEditor({ editor }: { readonly editor: PlanEditor }) {
  const text = useText(messages);
  const format = useFormat();
  const { plan, document, baseline } = editor;
  const goals = plan.goals ?? [];
  const followsModel = document.inflationModel !== undefined && document.goalPrices === 'modelled';
  const save = (step: string, next: readonly Goal[]): void => editor.commit(step, { goals: [...next] });
  const add = (): void => {
    const label = text('newGoal', { count: goals.length + 1 });
    const date = dateOfBoundary(document.startDate, document.months);
    const amount = Math.max(
      10_000,
      Math.round((document.initial + document.monthly * document.months) / 1e4) * 1e4,
    );
    save(text('stepAdd', { name: label }), [
      ...goals,
      { label, date, amount, money: 'nominal', spend: false },
    ]);
  };
  return (
    <>
      <div className="lab-section-head">
        <h2>{text('goals')}</h2>
        <Button
          size="small"
          icon={<PlusOutlined />}
          disabled={goals.length >= planLimits.goals}
          onClick={add}
        >
          {text('addGoal')}
        </Button>
      </div>
      {goals.length === 0 ? <p className="lab-field-help">{text('noGoals')}</p> : null}
      {goals.map((goal, index) => (
        <GoalFields
          key={index}
          plan={plan}
          goal={goal}
          onChange={(step, change) =>
            save(
              step,
              goals.map((other, i) => (i === index ? { ...other, ...change } : other)),
            )
          }
          onRemove={() =>
            save(
              text('stepRemove', { name: goal.label }),
              goals.filter((_other, i) => i !== index),
            )
          }
        />
      ))}
      {goals.some(({ money }) => money === 'today') && document.inflationModel ? (
        <SwitchField
          label={text('goalsModelled')}
          checked={document.goalPrices === 'modelled'}
          onChange={(checked) =>
            editor.commit(
              text('stepSwitch', { field: text('goalsModelled'), state: text(checked ? 'on' : 'off') }),
              { goalPrices: checked ? 'modelled' : 'steady' },
            )
          }
        />
      ) : null}
      {goals.some(({ money }) => money === 'today') && !followsModel ? (
        <SliderField
          label={text('inflation')}
          value={plan.inflation ?? assumedInflation}
          baseline={baseline.inflation ?? assumedInflation}
          scale={inflationScale}
          min={-0.1}
          max={0.5}
          step={0.001}
          kind="percent"
          digits={2}
          unit="%"
          hint={text('inflationHint')}
          words={format.percent}
          onPreview={(inflation) => editor.preview({ inflation })}
          onCommit={(inflation) =>
            editor.commit(text('step', { field: text('inflation'), value: format.percent(inflation) }), {
              inflation,
            })
          }
        />
      ) : null}
    </>
  );
}
