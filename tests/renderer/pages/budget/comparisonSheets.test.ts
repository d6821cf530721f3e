import { expect, test } from 'vitest';
import { comparisonModel } from '../../../../src/main/engine/budget/compare/comparisonModel.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import { textOf } from '../../../../src/renderer/app/language/useText.ts';
import { comparisonSheets } from '../../../../src/renderer/pages/budget/compare/comparisonSheets.ts';
import { messages } from '../../../../src/renderer/pages/budget/messages.ts';
import { messages as campaignMessages } from '../../../../src/renderer/pages/campaign/messages.ts';
import { workbook } from '../../../../src/shared/workbook.ts';
import { plainScenario, plainSplit } from '../../../engine/campaign/support/scenario.ts';

test('a comparison is taken away with every split, every pair and their standard errors', () => {
  const scenario = { ...plainScenario(), paths: 50 };
  const splits = [10_000, 20_000, 20_000].map((total, i) => ({
    ...plainSplit(total, ['mail']),
    name: `split ${i}`,
  }));
  const result = runInline(comparisonModel, { scenario, splits });
  const sheets = comparisonSheets(
    result,
    (name) => `“${name}”`,
    textOf(messages, 'en'),
    textOf(campaignMessages, 'en'),
  );
  expect(workbook.parse({ sheets })).toEqual({ sheets });
  const [ranges, pairs] = sheets;
  expect(ranges!.rows).toHaveLength(3 * 6);
  expect(pairs!.rows).toHaveLength(3 * 6);
  const npv = result.results[1]!.npv;
  expect(ranges!.rows.find(([split]) => split === '“split 1”')!.slice(2, 5)).toEqual([
    npv.mean.value,
    npv.mean.se,
    npv.p5.value,
  ]);
  // Pairs stand as on the page, the later split first. The last two are the same: it never beats itself, and always ties.
  const same = pairs!.rows.filter(([first, second]) => first === '“split 2”' && second === '“split 1”');
  expect(same.map((row) => [row[3], row[5], row[6]])).toEqual(same.map(() => [0, 1, 0]));
  // Twice the money brings more customers in every future.
  const customers = pairs!.rows.find(
    ([first, second, measure]) =>
      first === '“split 1”' && second === '“split 0”' && measure === 'New customers',
  );
  expect(customers!.slice(3, 7)).toEqual([1, 0, 0, 0]);
});
