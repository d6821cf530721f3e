import type { Localised } from '../../../../shared/schema.ts';
import type { DepositSpec } from '../instruments/specs.ts';

const percent = (rate: number): string => `${Number((rate * 100).toPrecision(6))}%`;

/** A name for a deposit that has none of its own. */
export function depositName(deposit: DepositSpec): Localised {
  if (deposit.kind === 'tiered') return { zh: '阶梯利率储蓄', en: 'Tiered savings' };
  if (deposit.kind === 'demand') {
    return { zh: `活期存款 ${percent(deposit.rate)}`, en: `Demand deposit at ${percent(deposit.rate)}` };
  }
  const { termMonths, rates } = deposit;
  const rate = percent(rates[0]!);
  const years = termMonths / 12;
  return Number.isInteger(years)
    ? { zh: `${years} 年期定期存款 ${rate}`, en: `${years}-year time deposit at ${rate}` }
    : { zh: `${termMonths} 个月定期存款 ${rate}`, en: `${termMonths}-month time deposit at ${rate}` };
}
