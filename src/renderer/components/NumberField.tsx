import { useId, useState, type KeyboardEvent } from 'react';
import { parseFigure, type FigureKind } from '../../shared/parseFigure.ts';
import { useText } from '../app/language/useText.ts';
import { useFormat } from '../app/theme/look.ts';
import { messages } from './messages.ts';
import './NumberField.css';

/** Signs that fit at full size. */
const longest = 11;

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onCommit: (value: number) => void;
  readonly min: number;
  readonly max: number;
  /** One press of an arrow key. */
  readonly step: number;
  readonly unit?: string | undefined;
  readonly kind?: FigureKind;
  /** Decimals shown; of the percentage where `kind` is percent. */
  readonly digits?: number;
  /** Whole numbers only. */
  readonly integer?: boolean;
  /** An amount of money, hidden in privacy mode. */
  readonly amount?: boolean;
  readonly disabled?: boolean;
}

type Problem = 'empty' | 'syntax' | 'divideByZero' | 'tooLong' | 'tooLarge' | 'range' | 'integer';

/**
 * A number with its unit. Takes sums and units (`1.2万`, `15%`, `16.99*1.1`); what cannot be read is explained in place
 * and the last good value stays.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onCommit, min, max, step, unit, kind = 'plain', digits = 2, integer = false } = props;
  const text = useText(messages);
  const format = useFormat();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const words = (figure: number): string =>
    kind === 'percent'
      ? format.percent(figure, digits)
      : props.amount
        ? format.money(figure)
        : format.number(figure, integer ? 0 : digits);

  const accept = (next: number): Problem | null => {
    if (integer && !Number.isInteger(next)) return 'integer';
    if (next < min || next > max) return 'range';
    if (next !== value) onCommit(next);
    return null;
  };
  /** Takes what was typed; looking at a value without typing never rounds it. */
  const finish = (): void => {
    if (typed === null) return;
    const parsed = parseFigure(typed, kind);
    const found = parsed.ok ? accept(parsed.value) : parsed.problem;
    setProblem(found);
    if (found === null) setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') finish();
    else if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      setTyped(null);
      setProblem(null);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const next = value + (event.key === 'ArrowUp' ? step : -step);
      accept(Number(Math.min(Math.max(next, min), max).toPrecision(12)));
      setTyped(null);
      setProblem(null);
    }
  };
  const plain = format.field(kind === 'percent' ? value * 100 : value, digits);
  const shown = props.amount && format.privacy && !focused ? '****' : plain;
  // A sign of currency stands before its amount, a word after it.
  const unitFirst = unit === '¥';
  const unitMark = unit ? <span className="number-field-unit">{unit}</span> : null;
  return (
    <span className="number-field">
      <span
        className="number-field-box"
        data-invalid={problem !== null}
        data-long={(typed ?? shown).length > longest}
      >
        {unitFirst ? unitMark : null}
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={unit ? `${label} (${unit})` : label}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}problem`}
          disabled={props.disabled}
          data-untouched={typed === null}
          value={typed ?? shown}
          onFocus={(event) => {
            setFocused(true);
            event.currentTarget.select();
          }}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => {
            setFocused(false);
            finish();
          }}
          onKeyDown={onKeyDown}
        />
        {unitFirst ? null : unitMark}
      </span>
      {problem === null ? null : (
        <span className="number-field-problem" id={`${id}problem`} role="alert">
          {text(`number.${problem}`, { min: words(min), max: words(max), kept: words(value) })}
        </span>
      )}
    </span>
  );
}
