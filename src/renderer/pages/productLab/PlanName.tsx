import { useEffect, useRef, useState } from 'react';
import { useText } from '../../app/language/useText.ts';
import { messages } from './messages.ts';
import { WordingMark } from '../../components/WordingMark.tsx';

export interface PlanNameProps {
  readonly name: string;
  /** The new name, or null where it stays. */
  readonly onDone: (name: string | null) => void;
}

const longest = 120;

/** Renames in place: Enter or leaving keeps, Esc gives up. */
export function PlanName({ name, onDone }: PlanNameProps) {
  const text = useText(messages);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  useEffect(() => field.current?.select(), []);
  const finish = (): void => {
    const next = typed.trim();
    onDone(next === '' || next === name ? null : next);
  };
  return (
    <span className="named-field">
      <input
        ref={field}
        className="plan-name"
        aria-label={text('planName')}
        maxLength={longest}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
          if (event.key === 'Escape') onDone(null);
        }}
      />
      <WordingMark text={typed} />
    </span>
  );
}
