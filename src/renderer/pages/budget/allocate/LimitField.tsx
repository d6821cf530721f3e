import { useId, useState } from 'react';
import { parseFigure } from '../../../../shared/parseFigure.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { messages } from '../messages.ts';

export interface LimitFieldProps {
  readonly label: string;
  /** Yuan; null is no limit. */
  readonly value: number | null;
  readonly disabled: boolean;
  readonly most: number;
  readonly unit: string;
  readonly onCommit: (value: number | null) => void;
}

/** A sum of money that may be left empty; takes sums and units like every field of money. */
export function LimitField({ label, value, disabled, most, unit, onCommit }: LimitFieldProps) {
  const text = useText(messages);
  const format = useFormat();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isBad, setBad] = useState(false);
  const finish = (): void => {
    if (typed === null) return;
    if (typed.trim() === '') {
      onCommit(null);
      setBad(false);
      setTyped(null);
      return;
    }
    const parsed = parseFigure(typed, 'plain');
    const good = parsed.ok && parsed.value >= 0 && parsed.value <= most;
    setBad(!good);
    if (!good) return;
    onCommit(parsed.value);
    setTyped(null);
  };
  const shown = value === null ? '' : format.privacy ? '****' : format.field(value, 0);
  return (
    <span className="limit-field" data-invalid={isBad}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${label} (${unit})`}
        aria-invalid={isBad}
        aria-describedby={isBad ? id : undefined}
        disabled={disabled}
        placeholder="—"
        value={typed ?? shown}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape') {
            setTyped(null);
            setBad(false);
          }
        }}
      />
      {isBad ? (
        <span id={id} className="number-field-problem" role="alert">
          {text('limitProblem')}
        </span>
      ) : null}
    </span>
  );
}
