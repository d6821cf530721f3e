import type { ComparedMeasure } from '../../../../shared/campaignResult.ts';
import type { Rows } from '../../campaign/result/figures.ts';
import type { Layout } from '../../campaign/result/layout.ts';

/** What two splits are compared by: its values by path, and which way is better. */
interface Measure {
  readonly lowerIsBetter: boolean;
  values(rows: Rows, layout: Layout): Float64Array;
}

const itself = (name: 'customers' | 'kept' | 'balance'): Measure => ({
  lowerIsBetter: false,
  values: (rows, layout) => rows.row(layout.scalar(name)),
});

const npvOf: Measure['values'] = (rows, layout) => {
  const cost = rows.row(layout.scalar('cost'));
  return rows.row(layout.scalar('value')).map((value, path) => value - cost[path]!);
};

export const measures: { readonly [M in ComparedMeasure]: Measure } = {
  npv: { lowerIsBetter: false, values: npvOf },
  roi: {
    lowerIsBetter: false,
    values(rows, layout) {
      const cost = rows.row(layout.scalar('cost'));
      return npvOf(rows, layout).map((npv, path) => (cost[path]! > 0 ? npv / cost[path]! : 0));
    },
  },
  customers: itself('customers'),
  kept: itself('kept'),
  cac: {
    lowerIsBetter: true,
    values(rows, layout) {
      const customers = rows.row(layout.scalar('customers'));
      return rows
        .row(layout.scalar('spent'))
        .map((spent, path) => (customers[path]! > 0 ? spent / customers[path]! : Infinity));
    },
  },
  balance: itself('balance'),
};
