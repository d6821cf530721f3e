import { useText } from '../../../app/language/useText.ts';
import { useFormat } from '../../../app/theme/look.ts';
import type { TermsOf } from '../../../../shared/product.ts';
import { ChoiceLine } from './ChoiceLine.tsx';
import { OptionalFigure, TermLine, UnitField } from './FigureLine.tsx';
import type { PartProps } from './PartProps.ts';
import { messages } from './termMessages.ts';

type Payoff = TermsOf<'structuredDeposit'>['payoff'];

/** The other payoff, with the same floor. */
const started = (kind: Payoff['kind'], floor: number): Payoff =>
  kind === 'digital'
    ? { kind, floor, coupon: Math.max(floor, 0.02), barrier: 1 }
    : { kind, floor, participation: 0.1, cap: Math.max(floor, 0.025) };

/** How a structured deposit pays. */
export function PayoffFields({ terms, onChange }: PartProps<'structuredDeposit'>) {
  const text = useText(messages);
  const format = useFormat();
  const { payoff } = terms;
  const set = (field: string, value: string, next: Payoff): void =>
    onChange(text('stepValue', { field, value }), { ...terms, payoff: next });
  const rate = (key: 'floor' | 'coupon', value: number) => (
    <TermLine title={text(`payoff.${key}`)}>
      <UnitField
        label={text(`payoff.${key}`)}
        value={value}
        unit="rate"
        min={0}
        max={1}
        onCommit={(next) => set(text(`payoff.${key}`), format.percent(next), { ...payoff, [key]: next })}
      />
    </TermLine>
  );
  return (
    <>
      <ChoiceLine
        label={text('payoff')}
        value={payoff.kind}
        options={(['participation', 'digital'] as const).map((value) => ({
          value,
          label: text(`payoff.${value}`),
        }))}
        onChange={(kind) => set(text('payoff'), text(`payoff.${kind}`), started(kind, payoff.floor))}
      />
      {rate('floor', payoff.floor)}
      {payoff.kind === 'participation' ? (
        <>
          <TermLine title={text('payoff.participationRate')}>
            <UnitField
              label={text('payoff.participationRate')}
              value={payoff.participation}
              unit="share"
              min={0}
              max={100}
              onCommit={(participation) =>
                set(text('payoff.participationRate'), format.percent(participation), {
                  ...payoff,
                  participation,
                })
              }
            />
          </TermLine>
          <OptionalFigure
            title={text('payoff.cap')}
            label={text('payoff.cap')}
            value={payoff.cap}
            start={Math.max(payoff.floor, 0.025)}
            unit="rate"
            min={payoff.floor}
            max={1}
            onCommit={(cap) => {
              const { cap: _cap, ...rest } = payoff;
              set(
                text('payoff.cap'),
                cap === undefined ? text('none') : format.percent(cap),
                cap === undefined ? rest : { ...rest, cap },
              );
            }}
          />
        </>
      ) : (
        <>
          {rate('coupon', payoff.coupon)}
          <TermLine title={text('payoff.barrier')}>
            <UnitField
              label={text('payoff.barrier')}
              value={payoff.barrier}
              unit="share"
              min={0.01}
              max={10}
              onCommit={(barrier) =>
                set(text('payoff.barrier'), format.percent(barrier), { ...payoff, barrier })
              }
            />
          </TermLine>
        </>
      )}
    </>
  );
}
