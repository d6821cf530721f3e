import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { OptionalFigure, TermLine, UnitField } from './FigureLine.tsx';
import type { PartProps } from './PartProps.ts';
import { messages } from './termMessages.ts';

const oneYear = 365;

/** The yearly fee inside the net value, and until when it is charged. */
export function ServiceFeeFields({ terms, onChange }: PartProps<'fund'>) {
  const text = useText(messages);
  const format = useFormat();
  const { serviceFee, ...rest } = terms;
  return (
    <>
      <OptionalFigure
        title={text('serviceFee')}
        label={text('serviceFee')}
        value={serviceFee?.rate}
        start={0.002}
        unit="share"
        min={0}
        max={1}
        onCommit={(rate) =>
          onChange(
            text('stepValue', {
              field: text('serviceFee'),
              value: rate === undefined ? text('none') : format.percent(rate),
            }),
            rate === undefined
              ? rest
              : { ...rest, serviceFee: { rate, untilDays: serviceFee?.untilDays ?? oneYear } },
          )
        }
      />
      {serviceFee ? (
        <TermLine title={text('serviceFee.untilDays')}>
          <UnitField
            label={text('serviceFee.untilDays')}
            value={serviceFee.untilDays}
            unit="days"
            min={0}
            max={3650}
            onCommit={(untilDays) =>
              onChange(text('stepValue', { field: text('serviceFee.untilDays'), value: untilDays }), {
                ...rest,
                serviceFee: { ...serviceFee, untilDays },
              })
            }
          />
        </TermLine>
      ) : null}
    </>
  );
}
