import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from './modelMessages.ts';

export interface FigureFieldProps {
  /** What stands on the line. */
  readonly title: string;
  /** What it is called out of its place: for screen readers and undo. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly digits?: number;
  readonly percent?: boolean;
  readonly unit?: string;
  /** @param step what the change is called in the list of undo */
  readonly onCommit: (value: number, step: string) => void;
}

/** A number on a line of the editor. */
export function FigureField(props: FigureFieldProps) {
  const { title, label, value, digits = 2, percent = false, unit, onCommit, ...limits } = props;
  const text = useText(messages);
  const format = useFormat();
  const words = (figure: number): string =>
    percent ? format.percent(figure, digits) : format.number(figure, digits);
  return (
    <div className="lab-field">
      <span>{title}</span>
      <NumberField
        {...limits}
        label={label}
        value={value}
        digits={digits}
        kind={percent ? 'percent' : 'plain'}
        unit={unit ?? (percent ? text('percent') : undefined)}
        onCommit={(next) => onCommit(next, text('step', { field: label, value: words(next) }))}
      />
    </div>
  );
}
