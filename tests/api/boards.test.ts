import { afterEach, expect, it } from 'vitest';
import type { Lab } from '../../src/main/api/createLab.ts';
import { testLab } from '../support/testLab.ts';

let lab: Lab | undefined;
afterEach(async () => {
  await lab?.close();
  lab = undefined;
});

it('lays out the splits that fit a campaign, keeps another order, and forgets what was deleted', async () => {
  lab = testLab();
  const { campaigns, splits } = lab.call;
  const id = 'savings-and-wealth';
  const first = (await splits.board({ id })).splits;
  expect(first.length).toBeGreaterThan(1);
  const turned = first.toReversed();
  await splits.saveBoard({ campaignId: id, board: { splits: [...turned] } });
  expect((await splits.board({ id })).splits).toEqual(turned);
  await splits.remove({ id: turned[0]! });
  expect((await splits.board({ id })).splits).toEqual(turned.slice(1));
  // Each campaign has a board of its own.
  const other = (await campaigns.list()).find((campaign) => campaign.id !== id)!;
  expect((await splits.board({ id: other.id })).splits).not.toContain(turned[0]);
});

it('refuses a board of five, and one for a campaign that is not there', async () => {
  lab = testLab();
  const five = ['a', 'b', 'c', 'd', 'e'];
  await expect(
    lab.call.splits.saveBoard({ campaignId: 'savings-and-wealth', board: { splits: five } }),
  ).rejects.toThrow(/splits/);
  await expect(lab.call.splits.saveBoard({ campaignId: 'none', board: { splits: [] } })).rejects.toThrow(
    /none/,
  );
});
