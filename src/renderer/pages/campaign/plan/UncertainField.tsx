import { Select } from 'antd';
import { uncertainMean, type UncertainShare, type UncertainYuan } from '../../../../shared/uncertain.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { PriorCurve } from '../../../charts/PriorCurve.tsx';
import { priorShape } from '../../../charts/priorDensity.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { messages } from '../messages.ts';
import { BenchmarkChoice } from './BenchmarkChoice.tsx';
import type { Benchmark } from './benchmarks.ts';

type Uncertain = UncertainShare | UncertainYuan;
type Shape = 'fixed' | 'guess' | 'counts';

export interface UncertainFieldProps {
  readonly label: string;
  readonly value: Uncertain;
  readonly kind: 'share' | 'yuan';
  /** Figures of the field that can be taken over. */
  readonly benchmarks?: readonly Benchmark[];
  readonly onCommit: (value: Uncertain) => void;
}

function shapeOf(value: Uncertain): Shape {
  if (typeof value === 'number') return 'fixed';
  return 'alpha' in value ? 'counts' : 'guess';
}

/** The same mean in another shape: a guess a quarter to either side, or a hundred people seen. */
function reshape(value: Uncertain, shape: Shape, kind: 'share' | 'yuan'): Uncertain {
  const mean = Number(uncertainMean(value).toPrecision(3));
  if (shape === 'fixed') return mean;
  if (shape === 'guess') {
    const high = Number((mean * 1.25).toPrecision(3));
    return {
      low: Number((mean * 0.75).toPrecision(3)),
      likely: mean,
      high: kind === 'share' ? Math.min(high, 1) : high,
    };
  }
  return { alpha: Math.max(100 * mean, 0.5), beta: Math.max(100 * (1 - mean), 0.5) };
}

/** A share or a sum that is known, guessed as lowest – likely – highest, or known from past counts. */
export function UncertainField({ label, value, kind, benchmarks, onCommit }: UncertainFieldProps) {
  const text = useText(messages);
  const format = useFormat();
  const shape = shapeOf(value);
  const prior = priorShape(value);
  const words = (figure: number): string =>
    kind === 'share' ? format.percent(figure) : format.money(figure);
  const limits =
    kind === 'share'
      ? ({ min: 0, max: 1, step: 0.001, kind: 'percent', digits: 2, unit: '%' } as const)
      : ({ min: 0, max: 1e13, step: 1000, digits: 2, unit: text('yuan'), amount: true } as const);
  const shapes: readonly Shape[] = kind === 'share' ? ['fixed', 'guess', 'counts'] : ['fixed', 'guess'];
  const mean = uncertainMean(value);
  return (
    <div className="uncertain">
      <div className="uncertain-head">
        <span>{label}</span>
        <Select
          size="small"
          variant="borderless"
          aria-label={text('shapeOf', { name: label })}
          value={shape}
          onChange={(next) => onCommit(reshape(value, next, kind))}
          options={shapes.map((name) => ({ value: name, label: text(`shape.${name}`) }))}
        />
        {benchmarks ? <BenchmarkChoice label={label} benchmarks={benchmarks} onChoose={onCommit} /> : null}
        <span className="faint small">{text('noteMean', { value: words(mean) })}</span>
      </div>
      <div className="uncertain-fields">
        {typeof value === 'number' ? (
          <NumberField {...limits} label={label} value={value} onCommit={onCommit} />
        ) : 'alpha' in value ? (
          (['alpha', 'beta'] as const).map((name) => (
            <Labelled key={name} label={text(`counts.${name}`)}>
              <NumberField
                label={`${label} · ${text(`counts.${name}`)}`}
                value={value[name]}
                min={0.01}
                max={1e9}
                step={1}
                digits={2}
                onCommit={(next) => onCommit({ ...value, [name]: next })}
              />
            </Labelled>
          ))
        ) : (
          (['low', 'likely', 'high'] as const).map((name) => (
            <Labelled key={name} label={text(`guess.${name}`)}>
              <NumberField
                {...limits}
                label={`${label} · ${text(`guess.${name}`)}`}
                value={value[name]}
                min={name === 'low' ? limits.min : name === 'likely' ? value.low : value.likely}
                max={name === 'high' ? limits.max : name === 'likely' ? value.high : value.likely}
                onCommit={(next) => onCommit({ ...value, [name]: next })}
              />
            </Labelled>
          ))
        )}
      </div>
      {prior ? (
        <div className="uncertain-prior">
          <PriorCurve shape={prior} />
          <small className="faint">
            {text('priorRange', { low: words(prior.p5), high: words(prior.p95) })}
          </small>
        </div>
      ) : null}
    </div>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <span className="uncertain-part">
      <small aria-hidden="true">{label}</small>
      {children}
    </span>
  );
}
