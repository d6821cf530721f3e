import { Switch } from 'antd';
import { useId, type ReactNode } from 'react';
import { useText } from '../../../app/language/useText.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import type { TermUnit } from './termField.ts';
import { messages } from './termMessages.ts';

const wholeUnits: ReadonlySet<TermUnit> = new Set(['months', 'days', 'businessDays', 'years']);
const steps: { readonly [U in TermUnit]: number } = {
  rate: 0.0005,
  share: 0.001,
  yuan: 1000,
  yuanYear: 1000,
  months: 1,
  days: 1,
  businessDays: 1,
  years: 1,
};

export interface UnitFieldProps {
  readonly label: string;
  readonly value: number;
  readonly unit: TermUnit;
  readonly min: number;
  readonly max: number;
  readonly onCommit: (value: number) => void;
}

/** A number of the terms in its unit: `1.2万`, `15 %`, `6`. */
export function UnitField({ unit, ...props }: UnitFieldProps) {
  const text = useText(messages);
  const percent = unit === 'rate' || unit === 'share';
  return (
    <NumberField
      {...props}
      step={steps[unit]}
      kind={percent ? 'percent' : 'plain'}
      digits={percent ? 4 : 2}
      integer={wholeUnits.has(unit)}
      unit={percent ? text('percent') : text(unit)}
    />
  );
}

/** A line of the editor: what it is, and its field. */
export function TermLine({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="lab-field">
      <span>{title}</span>
      {children}
    </div>
  );
}

export interface OptionalFigureProps extends Omit<UnitFieldProps, 'value' | 'onCommit'> {
  readonly title: string;
  readonly value: number | undefined;
  /** Where it begins when it is switched on. */
  readonly start: number;
  readonly onCommit: (value: number | undefined) => void;
}

/** A number that may be left out. */
export function OptionalFigure({ title, value, start, onCommit, ...field }: OptionalFigureProps) {
  const id = useId();
  return (
    <div className="lab-field">
      <span className="lab-switch">
        <Switch
          id={id}
          size="small"
          checked={value !== undefined}
          onChange={(checked) => onCommit(checked ? start : undefined)}
        />
        <label htmlFor={id}>{title}</label>
      </span>
      {value === undefined ? null : <UnitField {...field} value={value} onCommit={onCommit} />}
    </div>
  );
}
