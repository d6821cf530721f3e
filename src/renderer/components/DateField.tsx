import { useId, useState } from 'react';
import { parseDay } from '../../shared/parseDay.ts';
import { useText } from '../app/language/useText.ts';
import { useFormat } from '../app/theme/look.ts';
import './NumberField.css';
import './DateField.css';
import { messages } from './messages.ts';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
  /** What a month typed alone stands for. */
  readonly monthAs?: 'first' | 'last';
  readonly id?: string;
}

/**
 * A day, written as year-month-day in either language, whatever the browser's own language is. What cannot be read is
 * explained in place and the last good day kept.
 */
export function DateField({ label, value, onCommit, min, max, monthAs = 'first', id }: DateFieldProps) {
  const text = useText(messages);
  const format = useFormat();
  const own = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemOf = (day: string | undefined): string | null => {
    if (day === undefined) return text('date.syntax', { kept: value });
    if (min !== undefined && day < min) return text('date.early', { min, kept: value });
    if (max !== undefined && day > max) return text('date.late', { max, kept: value });
    return null;
  };
  const finish = (): void => {
    if (typed === null) return;
    const day = parseDay(typed, monthAs);
    const found = problemOf(day);
    setProblem(found);
    if (found !== null || day === undefined) return;
    setTyped(null);
    if (day !== value) onCommit(day);
  };
  return (
    <span className="number-field">
      <span className="number-field-box date-field-box" data-invalid={problem !== null}>
        <input
          id={id}
          type="text"
          autoComplete="off"
          aria-label={label}
          aria-invalid={problem !== null}
          data-untouched={typed === null}
          aria-describedby={problem === null ? `${own}words` : `${own}problem`}
          placeholder={text('date.pattern')}
          value={typed ?? value}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter') finish();
            if (event.key === 'Escape' && typed !== null) {
              event.preventDefault();
              setTyped(null);
              setProblem(null);
            }
          }}
        />
        <span className="visually-hidden" id={`${own}words`}>
          {format.date(value)}
        </span>
      </span>
      {problem === null ? null : (
        <span className="number-field-problem" id={`${own}problem`} role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
