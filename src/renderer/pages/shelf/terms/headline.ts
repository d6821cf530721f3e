import type { ProductKind, ProductTerms, TermsOf } from '../../../../shared/product.ts';
import { figureWords, type TermWording } from './termWords.ts';

type Headlines = {
  readonly [K in ProductKind]: (terms: TermsOf<K>, wording: TermWording) => readonly string[];
};

const span = (low: number, high: number, { format }: TermWording): string =>
  low === high ? format.percent(low) : `${format.percent(low)} – ${format.percent(high)}`;

/** The highest purchase fee of the terms in words. */
function purchaseWords(bands: TermsOf<'fund'>['purchaseFee'], { text, format }: TermWording): string {
  const most = Math.max(0, ...bands.map(({ rate }) => rate));
  return most === 0 ? text('noFee') : text('feeCap', { rate: format.percent(most) });
}

function accessWords({ access, holdDays }: TermsOf<'wealth'>, wording: TermWording): string {
  const { text } = wording;
  const days = figureWords(holdDays, 'days', wording);
  if (access === 'closed') return text('closedWords', { days });
  if (access === 'periodicOpen') return text('openWords', { days });
  return holdDays <= 1 ? text('dailyWords') : text('holdWords', { days });
}

const headlines: Headlines = {
  demandDeposit: ({ rate }, { format }) => [format.percent(rate)],
  tieredSavings: ({ bands }, wording) => {
    const rates = bands.map(({ rate }) => rate);
    return [span(Math.min(...rates), Math.max(...rates), wording)];
  },
  timeDeposit: ({ termMonths, rate }, { format }) => [format.duration(termMonths), format.percent(rate)],
  noticeDeposit: ({ noticeDays, rate }, wording) => [
    wording.text(`noticeDays.${noticeDays}`),
    wording.format.percent(rate),
  ],
  largeCd: ({ termMonths, rate }, { format }) => [format.duration(termMonths), format.percent(rate)],
  structuredDeposit: ({ termMonths, payoff }, wording) => {
    const most = payoff.kind === 'digital' ? payoff.coupon : payoff.cap;
    const rates =
      most === undefined ? `${wording.format.percent(payoff.floor)} +` : span(payoff.floor, most, wording);
    return [wording.format.duration(termMonths), rates];
  },
  moneyFund: ({ purchaseFee }, wording) => [purchaseWords(purchaseFee, wording)],
  fund: ({ assetClass, shareClass, purchaseFee }, wording) => [
    wording.text(`assetClass.${assetClass}`),
    wording.text('classWords', { shareClass }),
    purchaseWords(purchaseFee, wording),
  ],
  wealth: (terms, wording) => [accessWords(terms, wording)],
  insurance: ({ schedule }, { text, format }) => [
    text('insuranceWords', {
      years: schedule.length,
      total: format.percent(
        schedule.reduce((sum, payment) => sum + payment, 0),
        0,
      ),
    }),
  ],
  loan: ({ rate, termMonths }, { format }) => [format.percent(rate), format.duration(termMonths)],
  service: ({ annualFee, feeRate }, { text, format }) => [
    ...(annualFee > 0 ? [text('aYear', { value: format.money(annualFee) })] : []),
    ...(feeRate > 0 ? [text('aYear', { value: format.percent(feeRate) })] : []),
  ],
};

/** What matters most of a product's terms, short enough for a card. A wealth product's benchmark is not among it. */
export function headline(terms: ProductTerms, wording: TermWording): string {
  const words = headlines[terms.kind] as (terms: ProductTerms, wording: TermWording) => readonly string[];
  return words(terms, wording).join(' · ');
}
