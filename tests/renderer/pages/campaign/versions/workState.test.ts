import { describe, expect, test } from 'vitest';
import { campaignState } from '../../../../../src/shared/campaignVersion.ts';
import { textOf } from '../../../../../src/renderer/app/language/useText.ts';
import { changeMessages } from '../../../../../src/renderer/pages/campaign/changes/changeMessages.ts';
import { messages } from '../../../../../src/renderer/pages/campaign/messages.ts';
import type { OpenWork } from '../../../../../src/renderer/pages/campaign/openWork.ts';
import { versionChanges } from '../../../../../src/renderer/pages/campaign/versions/versionChanges.ts';
import { versionMessages } from '../../../../../src/renderer/pages/campaign/versions/versionMessages.ts';
import { backToState, stateOfWork } from '../../../../../src/renderer/pages/campaign/versions/workState.ts';
import { plainScenario, plainSplit } from '../../../../engine/campaign/support/scenario.ts';
import { testLook } from '../../../../support/look.ts';

const split = plainSplit(1000, ['mail'], { name: 'One' });
const other = { ...split, name: 'Two', total: split.total * 2 };
const third = { ...split, name: 'Three' };
const open: OpenWork = { work: { scenario: plainScenario({}), split }, others: { b: other, c: third } };
const kept = stateOfWork(open, 'a', ['b', 'a', 'gone']);

describe('the state that a version keeps', () => {
  test('is the open split first, then those of the board that are still there', () => {
    expect(kept).toEqual({
      scenario: open.work.scenario,
      splits: [
        { id: 'a', split },
        { id: 'b', split: other },
      ],
    });
    expect(campaignState.parse(kept)).toEqual(kept);
  });

  test('comes back whole, and leaves splits alone that it does not hold', () => {
    const later: OpenWork = {
      work: { scenario: { ...open.work.scenario, seed: 9 }, split: { ...split, total: 1 } },
      others: { b: { ...other, total: 2 }, c: { ...third, total: 3 } },
    };
    expect(backToState(later, 'a', kept)).toEqual({
      ...open,
      others: { b: other, c: { ...third, total: 3 } },
    });
  });

  test('comes back under whichever of its splits is open, and under one that it does not hold', () => {
    const underB: OpenWork = { work: { ...open.work, split: other }, others: { a: split, c: third } };
    expect(backToState(underB, 'b', kept)).toEqual(underB);
    const underC: OpenWork = { work: { ...open.work, split: third }, others: { a: split } };
    expect(backToState(underC, 'c', kept)).toEqual({
      work: { ...open.work, split: third },
      others: { a: split, b: other },
    });
  });
});

/** What the dialog says has changed by `now`. */
function told(now: OpenWork, language: 'zh' | 'en') {
  const { format } = testLook(language);
  const speech = {
    language,
    format,
    text: textOf(changeMessages, language),
    lab: textOf(messages, language),
  };
  const present = stateOfWork(now, 'a', ['b']);
  const splitNow = (id: string) => (id === 'a' ? now.work.split : now.others[id]);
  const changes = versionChanges(kept, { present, splitNow }, speech, textOf(versionMessages, language));
  return changes.map(({ name, before, after }) => [name, before, after]);
}

describe('what has changed since a version', () => {
  test('is nothing at first', () => {
    expect(told(open, 'en')).toEqual([]);
  });

  test('needs no name of a split where only the open one differs', () => {
    const now = { ...open, work: { ...open.work, split: { ...split, total: 5000 } } };
    expect(told(now, 'en').map(([name]) => name)).toEqual([textOf(messages, 'en')('total')]);
  });

  test('names the split, its new name and what is gone, then the campaign', () => {
    const now: OpenWork = {
      work: { scenario: { ...open.work.scenario, seed: 7 }, split: { ...split, name: 'Uno', total: 5000 } },
      others: {},
    };
    const before = testLook('en').format.money(split.total);
    expect(told(now, 'en')).toEqual([
      ['budget One · name of the budget', 'One', 'Uno'],
      [`budget One · ${textOf(messages, 'en')('total')}`, before, testLook('en').format.money(5000)],
      ['budget Two', 'there', 'deleted'],
      ['seed', '1', '7'],
    ]);
    expect(told(now, 'zh').map(([name]) => name)).toEqual([
      '预算“One” · 预算名称',
      `预算“One” · ${textOf(messages, 'zh')('total')}`,
      '预算“Two”',
      '随机种子',
    ]);
  });
});
