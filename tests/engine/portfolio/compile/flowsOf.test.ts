import { expect, it } from 'vitest';
import { flowsOf } from '../../../../src/main/engine/portfolio/compile/flowsOf.ts';
import type { Notice } from '../../../../src/shared/simulation.ts';

const plan = { months: 12, initial: 100, monthly: 10, withdraw: 0, withdrawFrom: 0 };

it('says of each payment and of withdrawals that the plan is too short for them', () => {
  const notices: Notice[] = [];
  const lumpSums = [
    { month: 11, amount: 5 },
    { month: 12, amount: -7 },
    { month: 40, amount: 9 },
  ];
  expect(flowsOf({ ...plan, withdraw: 3, withdrawFrom: 12, lumpSums }, notices)).toEqual({
    initial: 100,
    monthly: 10,
    withdraw: 3,
    withdrawFrom: 12,
    lumpSums,
  });
  expect(notices).toEqual([
    { code: 'flow.lumpOutside', values: { month: 13, amount: -7 } },
    { code: 'flow.lumpOutside', values: { month: 41, amount: 9 } },
    { code: 'flow.withdrawOutside', values: { month: 13, months: 12 } },
  ]);
});

it('has nothing to say where all of it happens', () => {
  const notices: Notice[] = [];
  flowsOf({ ...plan, withdraw: 3, withdrawFrom: 11, lumpSums: [{ month: 0, amount: 1 }] }, notices);
  flowsOf({ ...plan, withdrawFrom: 30 }, notices);
  expect(notices).toEqual([]);
});
