import { useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { SliderScale } from './sliderScale.ts';
import { useRelease } from './useRelease.ts';
import './Slider.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly scale: SliderScale;
  /** The value in words, with its change from the baseline. */
  readonly valueText: string;
  /** Marked on the track where it is given. */
  readonly baseline?: number | undefined;
  readonly disabled?: boolean | undefined;
  /** While moving. */
  readonly onMove: (value: number) => void;
  /** When let go. */
  readonly onRelease: () => void;
}

const pageSteps = 10;

/** The browser's own slider (arrows one step, Home and End) with ten steps on PgUp and PgDn. */
export function Slider(props: SliderProps) {
  const { label, value, scale, valueText, baseline, disabled, onMove, onRelease } = props;
  const input = useRef<HTMLInputElement>(null);
  useRelease(input, onRelease);
  const place = scale.toPlace(value);
  const share = (at: number): string => String(scale.last === 0 ? 0 : at / scale.last);
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
    const slider = input.current;
    if (direction === 0 || !slider) return;
    event.preventDefault();
    const next = Math.min(Math.max(Math.round(place) + direction * pageSteps, 0), scale.last);
    onMove(scale.toValue(next));
    slider.dispatchEvent(new Event('change', { bubbles: false }));
  };
  const style = {
    '--share': share(place),
    ...(baseline === undefined ? {} : { '--baseline': share(scale.toPlace(baseline)) }),
  } as CSSProperties;
  return (
    <span className="slider" style={style} data-baseline={baseline !== undefined && baseline !== value}>
      <input
        ref={input}
        type="range"
        min={0}
        max={scale.last}
        step={1}
        value={Math.round(place)}
        disabled={disabled}
        aria-label={label}
        aria-valuetext={valueText}
        onInput={(event) => onMove(scale.toValue(Number(event.currentTarget.value)))}
        onChange={noop}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}

/** React wants a change handler beside a value; moves are heard by `onInput` and the end by {@link useRelease}. */
function noop(): void {
  // Nothing to do.
}
