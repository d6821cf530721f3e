import { Tooltip } from 'antd';
import { useState } from 'react';
import type { FigureKind } from '../../shared/parseFigure.ts';
import { useText } from '../app/language/useText.ts';
import { messages } from './messages.ts';
import { NumberField } from './NumberField.tsx';
import { Slider } from './Slider.tsx';
import type { SliderScale } from './sliderScale.ts';
import './SliderField.css';

export interface SliderFieldProps {
  readonly label: string;
  readonly value: number;
  /** What the reset dot goes back to, and what the spoken change is measured from. */
  readonly baseline: number;
  readonly scale: SliderScale;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit?: string;
  readonly kind?: FigureKind;
  readonly digits?: number;
  readonly integer?: boolean;
  readonly amount?: boolean;
  /** A remark under the line, such as the same sum in words. */
  readonly hint?: string;
  /** The value in words, also for its change. */
  readonly words: (value: number) => string;
  readonly onPreview: (value: number) => void;
  readonly onCommit: (value: number) => void;
}

/** Drag roughly, type precisely: slider, number, unit and the dot that takes the change back. */
export function SliderField(props: SliderFieldProps) {
  const { label, value, baseline, scale, words, onPreview, onCommit } = props;
  const text = useText(messages);
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? value;
  const changed = shown !== baseline;
  const difference = `${shown > baseline ? '+' : '−'}${words(Math.abs(shown - baseline))}`;
  const valueText = changed
    ? text('changedFrom', { value: words(shown), difference })
    : text('asBaseline', { value: words(shown) });
  return (
    <div className="slider-field">
      <div className="slider-field-head">
        <span className="slider-field-label" aria-hidden="true">
          {label}
        </span>
        {props.hint ? <span className="slider-field-hint">{props.hint}</span> : null}
      </div>
      <div className="slider-field-line">
        <Slider
          label={label}
          value={shown}
          scale={scale}
          valueText={valueText}
          baseline={baseline}
          onMove={(next) => {
            setMoving(next);
            onPreview(next);
          }}
          onRelease={() => {
            if (moving === null) return;
            setMoving(null);
            onCommit(moving);
          }}
        />
        <NumberField {...props} value={shown} onCommit={onCommit} />
        <ResetDot
          label={label}
          words={words(baseline)}
          visible={changed}
          onReset={() => onCommit(baseline)}
        />
      </div>
    </div>
  );
}

export interface ResetDotProps {
  readonly label: string;
  readonly words: string;
  readonly visible: boolean;
  readonly onReset: () => void;
}

/** Shows that something was changed, and takes it back. Its place is kept while it is not there. */
export function ResetDot({ label, words, visible, onReset }: ResetDotProps) {
  const text = useText(messages);
  if (!visible) return <span className="reset-dot" />;
  const title = text('reset', { label, value: words });
  return (
    <Tooltip title={title}>
      <button type="button" className="reset-dot" aria-label={title} onClick={onReset} />
    </Tooltip>
  );
}
