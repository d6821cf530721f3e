import type { TermsOf } from '../../../../shared/product.ts';
import { textOf, useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { useRiskWords } from '../../productLab/useRiskWords.ts';
import { TextLine } from '../../../components/TextLine.tsx';
import { OptionalFigure, TermLine, UnitField } from './FigureLine.tsx';
import type { PartProps } from './PartProps.ts';
import { messages } from './termMessages.ts';

type Benchmark = NonNullable<TermsOf<'wealth'>['benchmark']>;

const firstBenchmark: Benchmark = {
  low: 0.02,
  high: 0.02,
  basis: { zh: textOf(messages, 'zh')('benchmark.first'), en: textOf(messages, 'en')('benchmark.first') },
};

/** The benchmark with its basis in both languages, and the sentence that must stand beside it. */
export function BenchmarkFields({ terms, onChange }: PartProps<'wealth'>) {
  const text = useText(messages);
  const sentence = useRiskWords();
  const format = useFormat();
  const { benchmark, ...rest } = terms;
  const set = (field: string, value: string, next: Benchmark | undefined): void =>
    onChange(text('stepValue', { field, value }), next ? { ...rest, benchmark: next } : rest);
  return (
    <>
      <OptionalFigure
        title={text('benchmark')}
        label={`${text('benchmark')} · ${text('benchmark.low')}`}
        value={benchmark?.low}
        start={firstBenchmark.low}
        unit="rate"
        min={0}
        max={benchmark?.high ?? 1}
        onCommit={(low) =>
          set(
            text('benchmark'),
            low === undefined ? text('none') : format.percent(low),
            low === undefined ? undefined : { ...(benchmark ?? firstBenchmark), low },
          )
        }
      />
      {benchmark ? (
        <>
          <TermLine title={text('benchmark.high')}>
            <UnitField
              label={`${text('benchmark')} · ${text('benchmark.high')}`}
              value={benchmark.high}
              unit="rate"
              min={benchmark.low}
              max={1}
              onCommit={(high) => set(text('benchmark'), format.percent(high), { ...benchmark, high })}
            />
          </TermLine>
          {(['zh', 'en'] as const).map((language) => (
            <TextLine
              key={language}
              language={language}
              label={text('benchmark.basis')}
              value={benchmark.basis[language]}
              lines={2}
              onCommit={(value) =>
                set(text('benchmark.basis'), value, {
                  ...benchmark,
                  basis: { ...benchmark.basis, [language]: value },
                })
              }
            />
          ))}
          <p className="shelf-sentence">{sentence('riskBenchmark')}</p>
        </>
      ) : null}
    </>
  );
}
