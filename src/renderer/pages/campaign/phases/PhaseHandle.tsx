import { useRef, useState, type CSSProperties } from 'react';
import { useRelease } from '../../../components/useRelease.ts';

export interface PhaseHandleProps {
  /** `weeks`: the right edge, moved sideways; `intensity`: the upper edge, moved up and down. */
  readonly axis: 'weeks' | 'intensity';
  readonly label: string;
  readonly valueText: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Place of the phase's left edge, and width of a week or of the phase; fractions of the strip. */
  readonly start: number;
  readonly unit: number;
  readonly onMove: (value: number) => void;
  readonly onRelease: (value: number) => void;
}

/**
 * An edge of a phase as the browser's own slider, laid over the strip so that its thumb is the edge: drag, arrow keys,
 * Home and End, and what is spoken come with it.
 */
export function PhaseHandle(props: PhaseHandleProps) {
  const { axis, label, valueText, value, min, max, step, start, unit, onMove, onRelease } = props;
  const input = useRef<HTMLInputElement>(null);
  const [moving, setMoving] = useState<number | null>(null);
  useRelease(input, () => {
    if (moving === null) return;
    setMoving(null);
    onRelease(moving);
  });
  const style =
    axis === 'weeks'
      ? { '--from': start + min * unit, '--span': (max - min) * unit }
      : { '--from': start, '--span': unit };
  return (
    <input
      ref={input}
      type="range"
      className="phase-handle"
      data-axis={axis}
      style={style as CSSProperties}
      aria-label={label}
      aria-valuetext={valueText}
      min={min}
      max={max}
      step={step}
      value={value}
      onChange={(event) => {
        const next = Number(event.currentTarget.value);
        setMoving(next);
        onMove(next);
      }}
    />
  );
}
