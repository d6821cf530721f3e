import { LockOutlined, UnlockOutlined } from '@ant-design/icons';
import { useState, type ReactNode } from 'react';
import { useText } from '../app/language/useText.ts';
import { useFormat } from '../app/theme/look.ts';
import { messages } from './messages.ts';
import { NumberField } from './NumberField.tsx';
import { Slider } from './Slider.tsx';
import { ResetDot } from './SliderField.tsx';
import { linearScale } from './sliderScale.ts';
import { setWeight } from './weights.ts';
import './WeightSliders.css';

export interface WeightItem {
  /** Keeps its lock while others come and go. */
  readonly key: string;
  readonly label: string;
  /** Shown under the name. */
  readonly note?: ReactNode;
  readonly weight: number;
  readonly baseline?: number | undefined;
  /** Offers to take the part away. */
  readonly onRemove?: (() => void) | undefined;
}

export interface WeightSlidersProps {
  readonly items: readonly WeightItem[];
  readonly onPreview: (weights: readonly number[]) => void;
  /** `label` is that of the part that was moved. */
  readonly onCommit: (weights: readonly number[], label: string) => void;
  /** What a part is called where its place must be said: the same names may stand in another list. */
  readonly nameOf?: (label: string) => string;
  readonly renderRemove?: (item: WeightItem) => ReactNode;
}

const scale = linearScale(0, 1, 0.01);

/** Shares that always add up to 100 %: the others give or take in proportion, locked ones stay. */
export function WeightSliders({ items, onPreview, onCommit, nameOf, renderRemove }: WeightSlidersProps) {
  const text = useText(messages);
  const format = useFormat();
  const [locks, setLocks] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState<readonly number[] | null>(null);
  const weights = moving ?? items.map(({ weight }) => weight);
  const locked = items.map(({ key }) => locks.has(key));
  const freeCount = locked.filter((isLocked) => !isLocked).length;
  const move = (index: number, value: number): readonly number[] =>
    setWeight(
      items.map(({ weight }) => weight),
      locked,
      index,
      value,
    );
  const toggle = (key: string): void => {
    const next = new Set(locks);
    if (!next.delete(key)) next.add(key);
    setLocks(next);
  };
  return (
    <ul className="weight-sliders">
      {items.map((item, index) => {
        const { key, label, baseline } = item;
        const name = nameOf?.(label) ?? label;
        const weight = weights[index] ?? 0;
        const fixed = locked[index] === true || freeCount < 2;
        const words = format.percent(weight);
        const changed = baseline !== undefined && Math.abs(baseline - weight) > 1e-9;
        return (
          <li className="weight-item" key={key}>
            <div className="weight-head">
              <span className="weight-label">{label}</span>
              {renderRemove?.(item)}
            </div>
            {item.note ? <div className="weight-note">{item.note}</div> : null}
            <div className="slider-field-line">
              <button
                type="button"
                className="lock-button"
                aria-pressed={locked[index] === true}
                aria-label={text('lock', { label: name })}
                onClick={() => toggle(key)}
              >
                {locked[index] ? <LockOutlined /> : <UnlockOutlined />}
              </button>
              <Slider
                label={name}
                value={weight}
                scale={scale}
                valueText={
                  changed
                    ? text('changedFrom', {
                        value: words,
                        difference: format.signedPercent(weight - baseline),
                      })
                    : words
                }
                baseline={baseline}
                disabled={fixed}
                onMove={(value) => {
                  const next = move(index, value);
                  setMoving(next);
                  onPreview(next);
                }}
                onRelease={() => {
                  if (moving === null) return;
                  setMoving(null);
                  onCommit(moving, label);
                }}
              />
              <NumberField
                label={name}
                value={weight}
                min={0}
                max={1}
                step={0.01}
                kind="percent"
                unit="%"
                disabled={fixed}
                onCommit={(value) => onCommit(move(index, value), label)}
              />
              <ResetDot
                label={name}
                words={format.percent(baseline ?? 0)}
                visible={changed && !fixed}
                onReset={() => onCommit(move(index, baseline ?? 0), label)}
              />
            </div>
          </li>
        );
      })}
      <li className="weight-total">
        <span>{text('total')}</span>
        <span>{format.percent(weights.reduce((sum, weight) => sum + weight, 0))}</span>
      </li>
    </ul>
  );
}
