import { describe, expect, test } from 'vitest';
import { allocationRequest } from '../../../../src/shared/allocation.ts';
import { LabError } from '../../../../src/shared/errors/index.ts';
import { namedReport } from '../../../../src/renderer/pages/budget/allocate/namedReport.ts';
import { firstForm, isComplete, requestOf } from '../../../../src/renderer/pages/budget/allocate/request.ts';

describe('the request put together on the screen', () => {
  test('is the usual one at first: most profit, contingency locked', () => {
    expect(allocationRequest.parse(requestOf(firstForm))).toEqual(
      allocationRequest.parse({ checkPaths: 1000 }),
    );
  });

  test('holds only the limits that were typed; a locked part has none', () => {
    const form = {
      ...firstForm,
      total: 500_000,
      locked: ['contingency', 'sms'],
      bounds: {
        sms: { min: 1, max: null },
        push: { min: null, max: 90_000 },
        search: { min: null, max: null },
      },
      lines: { acquisition: { min: 10_000, max: null }, activities: { min: null, max: null } },
      timing: true,
    };
    expect(requestOf(form)).toEqual({
      objective: 'profit',
      total: 500_000,
      locked: ['contingency', 'sms'],
      bounds: { push: { max: 90_000 } },
      lines: { acquisition: { min: 10_000 } },
      timing: 'search',
      draws: 100,
      checkPaths: 1000,
    });
  });

  test('asks for a goal only where one is to be reached, and needs its sum', () => {
    expect(requestOf({ ...firstForm, goal: 7 })).not.toHaveProperty('goal');
    expect(requestOf({ ...firstForm, aim: 'surest', goal: 7 })).toMatchObject({ goal: 7 });
    expect(requestOf({ ...firstForm, aim: 'leastMoney', target: 'aum', goal: 7 })).toMatchObject({
      target: 'aum',
      least: true,
      confidence: 0.8,
    });
    expect(requestOf({ ...firstForm, aim: 'surest', target: 'aum' })).not.toHaveProperty('least');
    expect(isComplete({ ...firstForm, aim: 'surest', target: 'aum' })).toBe(true);
    expect(isComplete({ ...firstForm, aim: 'leastMoney' })).toBe(false);
    expect(isComplete({ ...firstForm, aim: 'leastMoney', goal: 0 })).toBe(true);
  });
});

test('a conflict names the parts as they are called on the screen', () => {
  const report = new LabError('budget.infeasible', { parts: 'sms, push', min: 1, max: 2, total: 3 }).report();
  const names: Readonly<Record<string, string>> = { sms: '短信', push: 'APP推送' };
  expect(namedReport(report, (part) => names[part] ?? part).values).toMatchObject({ parts: '短信, APP推送' });
  const other = new LabError('budget.channel', { split: 'a', channel: 'b' }).report();
  expect(namedReport(other, () => '')).toBe(other);
});
