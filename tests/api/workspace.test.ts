import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { testLab } from '../support/testLab.ts';

const lab = testLab();
afterAll(() => lab.close());

describe('the first run', () => {
  it('opens the sample workspace, labelled synthetic', async () => {
    const info = await lab.call.workspace.info();
    expect(info).toMatchObject({ synthetic: true, readOnly: false, dataDate: '2026-06-30' });
    expect(info.counts.products).toBeGreaterThanOrEqual(14);
    expect(info.counts).toMatchObject({ plans: 5, channels: 8, campaigns: 2, splits: 2, runs: 0 });
  });

  it('tells the version of package.json', async () => {
    const description = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await lab.call.workspace.info()).programVersion).toBe(description.version);
  });

  it('finds the file healthy', async () => {
    expect(await lab.call.workspace.doctor()).toMatchObject({
      healthy: true,
      integrity: ['ok'],
      damaged: [],
    });
  });

  it('leaves a file empty where it is told to', async () => {
    const empty = testLab({ sample: false });
    const { counts, synthetic } = await empty.call.workspace.info();
    expect(synthetic).toBe(false);
    expect(Object.values(counts)).toEqual(Object.values(counts).map(() => 0));
    await empty.close();
  });
});

describe('restoring the sample', () => {
  it('changes nothing where nothing was changed', async () => {
    const before = await lab.call.plans.list();
    await lab.call.workspace.restoreSample();
    expect(await lab.call.plans.list()).toEqual(before);
  });

  it('brings back what was removed or edited, and keeps the edited version as a copy', async () => {
    const other = testLab();
    const [first, second] = await other.call.plans.list();
    await other.call.plans.remove({ id: first!.id });
    await other.call.plans.save({ id: second!.id, plan: { ...second!.plan, initial: 77 } });
    await other.call.workspace.restoreSample();
    const plans = await other.call.plans.list();
    expect(plans).toHaveLength(6);
    expect(plans.find(({ id }) => id === first!.id)?.plan).toEqual(first!.plan);
    expect(plans.find(({ id }) => id === second!.id)?.plan).toEqual(second!.plan);
    expect(plans.filter(({ plan }) => plan.initial === 77).map(({ plan }) => plan.name)).toEqual([
      `${second!.plan.name} (2)`,
    ]);
    await other.close();
  });
});

describe('settings', () => {
  it('are kept in the file', async () => {
    const settings = await lab.call.workspace.settings();
    const changed = { ...settings, theme: 'dark', privacy: true } as const;
    await lab.call.workspace.saveSettings(changed);
    expect(await lab.call.workspace.settings()).toEqual(changed);
  });
});
