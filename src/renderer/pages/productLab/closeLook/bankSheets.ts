import type { BankView } from '../../../../shared/bankView.ts';
import type { Language } from '../../../app/language/i18n.ts';
import type { Text } from '../../../app/language/useText.ts';
import type { Sheet } from '../../../components/saveWorkbook.ts';
import type { messages } from './closeLookMessages.ts';

type BankText = Text<keyof typeof messages.words>;

/** The bank's income by product with raw figures; rates are empty where its terms are not known. */
export function productSheet({ holdings }: BankView, language: Language, text: BankText): Sheet {
  return {
    name: text('byProduct'),
    columns: [
      text('holding'),
      text('averageBalance'),
      text('marginRate'),
      text('marginIncome'),
      text('feeRate'),
      text('feeIncome'),
      text('rewardCost'),
    ],
    rows: holdings.map((row) => [
      row.name[language],
      row.averageBalance,
      row.known ? row.margin : null,
      row.marginIncome,
      row.known ? row.feeShare : null,
      row.feeIncome,
      row.rewardCost,
    ]),
  };
}

/** Bundles with raw figures and the errors of each. */
export function bundleSheet({ bundles }: BankView, language: Language, text: BankText): Sheet {
  const error = text('standardError');
  return {
    name: text('bundlesTitle'),
    columns: [
      text('bundle'),
      text('bundleChance'),
      error,
      text('bundleValue'),
      error,
      text('bundleCost'),
      error,
    ],
    rows: bundles.map(({ name, probability, value, cost }) => [
      name[language],
      ...[probability, value, cost].flatMap((estimate) => [estimate.value, estimate.se]),
    ]),
  };
}

/** Loans with raw figures. */
export function loanSheet({ loans }: BankView, language: Language, text: BankText): Sheet {
  return {
    name: text('loansTitle'),
    columns: [
      text('loan'),
      text('loanAmount'),
      text('month'),
      text('interestRate'),
      text('firstPayment'),
      text('lastPayment'),
      text('averageBalance'),
      text('loanMargin'),
      text('expectedLoss'),
      text('loanNetColumn'),
    ],
    rows: loans.map((row) => [
      row.name[language],
      row.amount,
      row.termMonths,
      row.rate,
      row.firstPayment,
      row.lastPayment,
      row.averageBalance,
      row.marginIncome,
      row.expectedLoss,
      row.net,
    ]),
  };
}

/** Funding by term with raw figures; terms are months, 0 for money payable on demand. */
export function fundingSheet({ funding }: BankView, text: BankText): Sheet {
  return {
    name: text('fundingTitle'),
    columns: [text('month'), text('averageBalance'), text('endBalance'), text('interestRate')],
    rows: funding.map((row) => [row.termMonths, row.averageBalance, row.endBalance, row.interestRate]),
  };
}
