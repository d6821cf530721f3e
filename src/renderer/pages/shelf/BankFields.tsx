import type { Product } from '../../../shared/product.ts';
import { useText } from '../../app/language/useText.ts';
import { useFormat } from '../../app/theme/look.ts';
import { messages } from './messages.ts';
import { OptionalFigure, TermLine, UnitField } from './terms/FigureLine.tsx';
import type { ProductEditor } from './useProductEditor.ts';

type Bank = Product['bank'];

const fields = [
  { key: 'margin', unit: 'rate', max: 1 },
  { key: 'feeShare', unit: 'rate', max: 1 },
  { key: 'rewardCost', unit: 'yuan', max: 1e9 },
] as const;
const longestFunding = 480;

/** What the product earns and costs the bank. */
export function BankFields({ editor }: { readonly editor: ProductEditor }) {
  const text = useText(messages);
  const format = useFormat();
  const { product, commit } = editor;
  const { bank, family } = product;
  const set = (field: string, value: string, next: Bank): void =>
    commit(text('stepValue', { field, value }), { ...product, bank: next });
  return (
    <>
      <p className="lab-field-help">{text('bankHelp')}</p>
      {fields.map(({ key, unit, max }) => (
        <TermLine key={key} title={text(`bank.${key}`)}>
          <UnitField
            label={text(`bank.${key}`)}
            value={bank[key]}
            unit={unit}
            min={unit === 'rate' ? -1 : 0}
            max={max}
            onCommit={(value) =>
              set(text(`bank.${key}`), unit === 'yuan' ? format.money(value) : format.percent(value), {
                ...bank,
                [key]: value,
              })
            }
          />
        </TermLine>
      ))}
      {family === 'liability' ? (
        <OptionalFigure
          title={text('bank.fundingMonths')}
          label={text('bank.fundingMonths')}
          value={bank.fundingMonths}
          start={12}
          unit="months"
          min={0}
          max={longestFunding}
          onCommit={(fundingMonths) => {
            const { fundingMonths: _before, ...rest } = bank;
            set(
              text('bank.fundingMonths'),
              fundingMonths === undefined ? text('noIssuer') : format.duration(fundingMonths),
              fundingMonths === undefined ? rest : { ...rest, fundingMonths },
            );
          }}
        />
      ) : null}
    </>
  );
}
