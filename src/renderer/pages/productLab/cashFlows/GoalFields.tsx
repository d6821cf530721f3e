import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { planLimits, type Goal, type Plan } from '../../../../shared/plan.ts';
import { boundaryOn, dateOfBoundary } from '../../../../shared/planDates.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { CheckedText } from '../../../components/CheckedText.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from './flowMessages.ts';
import { SwitchField } from './SwitchField.tsx';

interface GoalFieldsProps {
  readonly plan: Pick<Plan, 'startDate' | 'months'>;
  readonly goal: Goal;
  readonly onChange: (step: string, change: Partial<Goal>) => void;
  readonly onRemove: () => void;
}

/** One goal: name, sum, day, in which money, and whether it is spent. */
export function GoalFields({ plan, goal, onChange, onRemove }: GoalFieldsProps) {
  const text = useText(messages);
  const format = useFormat();
  const id = useId();
  const { label, amount, date, money, spend } = goal;
  const at = boundaryOn(plan.startDate, date);
  const end = dateOfBoundary(plan.startDate, plan.months);
  const step = (field: string, value: string): string =>
    text('step', { field: `${label} · ${field}`, value });
  const toggle = (field: 'goalToday' | 'goalSpend', checked: boolean): string =>
    text('stepSwitch', { field: `${label} · ${text(field)}`, state: text(checked ? 'on' : 'off') });
  return (
    <div className="flow-item">
      <div className="flow-item-head">
        <GoalName
          key={label}
          label={label}
          onDone={(name) => onChange(step(text('goalName'), name), { label: name })}
        />
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined />}
          aria-label={text('remove', { name: label })}
          onClick={onRemove}
        />
      </div>
      <div className="lab-field">
        <span>{text('goalAmount')}</span>
        <NumberField
          label={`${label} · ${text('goalAmount')}`}
          value={amount}
          min={0.01}
          max={planLimits.amount}
          step={10_000}
          unit={text('yuan')}
          amount
          onCommit={(value) => onChange(step(text('goalAmount'), format.money(value)), { amount: value })}
        />
      </div>
      <div className="lab-field">
        <label htmlFor={`${id}date`}>{text('goalDate')}</label>
        <DateField
          id={`${id}date`}
          label={text('goalDate')}
          value={date}
          min={dateOfBoundary(plan.startDate, 1)}
          onCommit={(next) => onChange(step(text('goalDate'), format.date(next)), { date: next })}
        />
      </div>
      {at >= 1 && at <= plan.months ? null : (
        <p className="lab-field-help flow-outside">{text('goalOutside', { end: format.date(end) })}</p>
      )}
      <div className="flow-switches">
        <SwitchField
          label={text('goalToday')}
          checked={money === 'today'}
          onChange={(checked) =>
            onChange(toggle('goalToday', checked), { money: checked ? 'today' : 'nominal' })
          }
        />
        <SwitchField
          label={text('goalSpend')}
          checked={spend}
          onChange={(checked) => onChange(toggle('goalSpend', checked), { spend: checked })}
        />
      </div>
    </div>
  );
}

/** The name, kept when the field is left; an empty one is not taken. */
function GoalName({ label, onDone }: { label: string; onDone: (name: string) => void }) {
  const text = useText(messages);
  const [typed, setTyped] = useState(label);
  const finish = (): void => {
    const next = typed.trim();
    if (next === '') setTyped(label);
    else if (next !== label) onDone(next);
  };
  return (
    <CheckedText text={typed}>
      <input
        className="flow-name"
        aria-label={text('goalName')}
        maxLength={120}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
        }}
      />
    </CheckedText>
  );
}
