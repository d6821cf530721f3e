import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { planPinLimit, withPin } from '../../src/shared/planPin.ts';
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

  it('keep the pinned baselines, whole, when the program is closed and opened again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lab-pins-'));
    const databaseFile = join(folder, 'workspace.sqlite');
    const first = testLab({ databaseFile });
    const [own, other] = await first.call.plans.list();
    const before = await first.call.workspace.settings();
    expect(before.pins).toEqual([]);
    const pin = { subject: own!.id, name: other!.plan.name, plan: other!.plan };
    await first.call.workspace.saveSettings({ ...before, pins: withPin(before.pins, pin) });
    await first.call.plans.save({ id: other!.id, plan: { ...other!.plan, initial: 77 } });
    await first.close();

    const again = testLab({ databaseFile });
    expect(await again.call.workspace.settings()).toEqual({ ...before, pins: [pin] });
    await again.close();
    rmSync(folder, { recursive: true });
  });

  it('hold one baseline for each combination, and refuse a second', async () => {
    const settings = await lab.call.workspace.settings();
    const { plan } = (await lab.call.plans.list())[0]!;
    const pins = Array.from({ length: planPinLimit }, (_, i) => ({ subject: `plan-${i}`, name: 'a', plan }));
    const renewed = { subject: 'plan-3', name: 'b', plan };
    const newest = { subject: 'plan-new', name: 'c', plan };
    expect(withPin(pins, renewed)).toEqual([...pins.slice(0, 3), ...pins.slice(4), renewed]);
    expect(withPin(pins, newest)).toEqual([...pins.slice(1), newest]);
    await expect(lab.call.workspace.saveSettings({ ...settings, pins: [pins[3]!, renewed] })).rejects.toThrow(
      /each combination once/,
    );
  });
});
