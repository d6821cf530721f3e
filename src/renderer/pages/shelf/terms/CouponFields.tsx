import type { Coupon } from '../../../../shared/perks.ts';
import { useText } from '../../../app/language/useText.ts';
import { OptionalFigure, TermLine, UnitField } from './FigureLine.tsx';
import type { PartProps } from './PartProps.ts';
import { messages } from './termMessages.ts';
import { figureWords } from './termWords.ts';
import { useSettings } from '../../../app/settings/useSettings.ts';
import { useFormat } from '../../../app/theme/look.ts';
import { ChoiceLine } from './ChoiceLine.tsx';

const first: Coupon = { extra: 0.005, days: 30, cap: 50_000, bankShare: 1 };
const lines = [
  { key: 'days', unit: 'days', min: 1, max: 3650 },
  { key: 'cap', unit: 'yuan', min: 0, max: 1e13 },
  { key: 'bankShare', unit: 'share', min: 0, max: 1 },
] as const;

/** 加息券: extra interest for some days on at most so much, and who bears it. */
export function CouponFields({
  terms,
  onChange,
}: PartProps<'demandDeposit' | 'tieredSavings' | 'timeDeposit' | 'largeCd' | 'moneyFund' | 'wealth'>) {
  const text = useText(messages);
  const format = useFormat();
  const conditions = useSettings().formulas.filter(({ kind }) => kind === 'condition');
  const { coupon, ...rest } = terms;
  const set = (field: string, value: string, next: Coupon | undefined): void =>
    onChange(text('stepValue', { field, value }), next ? { ...rest, coupon: next } : rest);
  return (
    <>
      <OptionalFigure
        title={text('coupon')}
        label={text('coupon.extra')}
        value={coupon?.extra}
        start={first.extra}
        unit="rate"
        min={0}
        max={1}
        onCommit={(extra) =>
          set(
            text('coupon.extra'),
            extra === undefined ? text('none') : format.percent(extra),
            extra === undefined ? undefined : { ...(coupon ?? first), extra },
          )
        }
      />
      {coupon ? (
        <>
          {lines.map(({ key, ...line }) => (
            <TermLine key={key} title={text(`coupon.${key}`)}>
              <UnitField
                {...line}
                label={`${text('coupon')} · ${text(`coupon.${key}`)}`}
                value={coupon[key]}
                onCommit={(value) =>
                  set(
                    text(`coupon.${key}`),
                    figureWords(value, line.unit, { text, format, seriesName: String }),
                    { ...coupon, [key]: value },
                  )
                }
              />
            </TermLine>
          ))}
          <ChoiceLine<string>
            label={text('coupon.condition')}
            value={coupon.condition ?? ''}
            options={[
              { value: '', label: text('coupon.always') },
              ...conditions.map(({ id, name }) => ({ value: id, label: name[format.language] })),
            ]}
            onChange={(chosen) => {
              const { condition: _before, ...kept } = coupon;
              const words = conditions.find(({ id }) => id === chosen)?.name[format.language];
              set(
                text('coupon.condition'),
                words ?? text('coupon.always'),
                chosen === '' ? kept : { ...kept, condition: chosen },
              );
            }}
          />
          <p className="lab-field-help">{text('couponHelp')}</p>
        </>
      ) : null}
    </>
  );
}
