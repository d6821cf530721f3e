import { BookOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { UncertainShare } from '../../../../shared/uncertain.ts';
import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { Popup } from '../../../components/Popup.tsx';
import { messages } from '../messages.ts';
import type { Benchmark } from './benchmarks.ts';

export interface BenchmarkChoiceProps {
  /** Of the rate, for those who hear it. */
  readonly label: string;
  readonly benchmarks: readonly Benchmark[];
  readonly onChoose: (value: UncertainShare) => void;
}

/** Figures of the field for a rate, each with its mark, to be taken over. */
export function BenchmarkChoice({ label, benchmarks, onChoose }: BenchmarkChoiceProps) {
  const text = useText(messages);
  const format = useFormat();
  const words = (value: UncertainShare): string =>
    typeof value === 'number'
      ? format.percent(value, 1)
      : 'low' in value
        ? `${format.percent(value.low, 1)} – ${format.percent(value.high, 1)}`
        : '';
  const title = text('benchmarksOf', { name: label });
  return (
    <Popup label={title} triggerLabel={title} triggerClassName="tool-button" trigger={<BookOutlined />}>
      <ul className="benchmarks" aria-label={title}>
        {benchmarks.map(({ label: key, value, mark }) => (
          <li key={key}>
            <span>
              {text(key)} <strong>{words(value)}</strong>
              <small className="faint">{text(`basis.${mark}`)}</small>
            </span>
            <Button
              size="small"
              aria-label={text('takeBenchmark', { name: text(key) })}
              onClick={() => onChoose(value)}
            >
              {text('take')}
            </Button>
          </li>
        ))}
      </ul>
    </Popup>
  );
}
