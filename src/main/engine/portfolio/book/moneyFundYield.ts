import { pow } from '../../math/pow.ts';

/**
 * Seven-day annualised yield 七日年化收益率 of a money fund from its daily yields per 10,000 units 万份收益.
 * Source: the disclosure rules for money market funds: simple (ΣRi / 7) · 365 / 10000, compounded
 * Π(1 + Ri / 10000)^(365 / 7) - 1.
 * @param daily yuan per 10,000 units, the last seven days
 */
export function sevenDayYield(daily: readonly number[]): { simple: number; compounded: number } {
  const days = daily.length;
  const sum = daily.reduce((total, yielded) => total + yielded, 0);
  const growth = daily.reduce((total, yielded) => total * (1 + yielded / 10_000), 1);
  return { simple: ((sum / days) * 365) / 10_000, compounded: pow(growth, 365 / days) - 1 };
}
