import type { Range } from '../../../../shared/range.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Explanation } from '../../../components/Why.tsx';
import type { CloseLookWords } from './closeLookMessages.ts';
import type { PathAnswer } from './CloseLook.ts';

export interface RangeContext {
  readonly answer: PathAnswer;
  readonly format: Format;
  readonly text: CloseLookWords;
  readonly dataDate: string | null;
  /** What the figures of this context have in common, as shown on the screen. */
  readonly inputs: Explanation['inputs'];
}

/** The mean of a sum over the paths, with all that stands behind it. */
export function explainRange(
  words: Pick<Explanation, 'name' | 'definition' | 'formula'>,
  { mean, p5, p95 }: Range,
  { answer, format, text, dataDate, inputs }: RangeContext,
): Explanation {
  return {
    ...words,
    value: format.money(mean.value),
    inputs: [
      ...inputs,
      {
        label: text('inputRange'),
        value: text('rangeNote', { low: format.money(p5), high: format.money(p95) }),
      },
    ],
    paths: answer.paths,
    standardError: `± ${format.money(mean.se)}`,
    seed: answer.seed,
    engineVersion: answer.engineVersion,
    source: text('source', { paths: format.count(answer.paths) }),
    dataDate: dataDate ?? undefined,
  };
}
