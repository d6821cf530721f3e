import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AllocationResult } from '../../../src/shared/allocation.ts';
import type { RuleSearchResult } from '../../../src/shared/ruleSearch.ts';
import type { RuleWorthResult } from '../../../src/shared/ruleWorth.ts';
import { withLab } from '../../../src/main/shells/cli/withLab.ts';
import { lab, labJson, newFolder } from './support.ts';

const campaign = 'examples/campaign.json';

describe('lab allocate', () => {
  it('finds a split that is not worse, and prints it part by part', async () => {
    const { status, out } = await lab(
      'allocate',
      campaign,
      '--objective',
      'customers',
      '--lock',
      'technology',
    );
    expect(status).toBe(0);
    expect(out.join()).toContain('locked 锁定');
    expect(out.join()).toContain('New customers 新客户');
  });

  it('takes total and goal, and says what it does not understand', async () => {
    const result = await labJson<AllocationResult>('allocate', campaign, '--total', '100000', '--goal', '0');
    expect(result.total).toBe(100_000);
    expect(result.goal).toMatchObject({ goal: 0 });
    for (const args of [
      ['--objective', 'fame'],
      ['--total', 'much'],
    ]) {
      const { status, err } = await lab('allocate', campaign, ...args);
      expect(status).toBe(2);
      expect(err.join()).toContain(args[1]);
    }
  });
});

describe('lab allocate for a target', () => {
  it('finds the least money for a target of the file, with luck and rules beside', async () => {
    const args = ['--target', 'aum', '--least', '--confidence', '.6', '--check', '64'];
    const result = await labJson<AllocationResult>('allocate', campaign, ...args);
    expect(result.least).toMatchObject({ asked: 6_000_000, confidence: 0.6 });
    expect(result.target).toMatchObject({ id: 'aum' });
    expect(result.check).toMatchObject({ paths: 64 });
    expect((await lab('allocate', campaign, '--least')).status).toBe(2);
  });
});

describe('lab rules', () => {
  it('tells what the rules of a campaign are worth, each with its standard error', async () => {
    const result = await labJson<RuleWorthResult>('rules', campaign, '--paths', '64');
    expect(result.rules.map(({ kind }) => kind)).toEqual(['pauseOnCac', 'releaseContingency']);
    expect(result.paths).toBe(64);
    const { status, out } = await lab('rules', campaign, '--paths', '64');
    expect(status).toBe(0);
    expect(out.join()).toContain('1. pause on CAC');
    expect(out.join()).toContain('± se');
  });

  it('searches a pause rule, the best first, and says what is missing', async () => {
    const figures = ['--caps', '300,450', '--weeks', '2', '--pauses', '4,0', '--rule', '1', '--paths', '64'];
    const result = await labJson<RuleSearchResult>('rules', campaign, ...figures);
    expect(result.tried.map(({ cap, resumeAfter }) => [cap, resumeAfter])).toEqual([
      [300, 4],
      [300, null],
      [450, 4],
      [450, null],
    ]);
    const { out } = await lab('rules', campaign, ...figures);
    expect(out.join()).toMatch(/★ \d+ · 2 · [4∞]/u);
    expect((await lab('rules', campaign, '--caps', '300')).status).toBe(2);
    expect((await lab('rules', campaign, '--caps', 'many', '--weeks', '1', '--pauses', '1')).status).toBe(2);
  });
});

describe('lab approvals', () => {
  it('lists what was approved and runs it again to the same digits', async () => {
    const file = join(newFolder(), 'workspace.sqlite');
    await withLab({ databaseFile: file }, async ({ call }) => {
      const [saved] = await call.campaigns.list();
      const [split] = await call.splits.list();
      const messages = await call.approvals.approve({
        campaignId: saved!.id,
        splitId: split!.id,
        scenario: { ...saved!.scenario, paths: 100 },
        split: split!.split,
        approver: '王芳',
      });
      for await (const message of messages) expect(message.runId).not.toBe('');
    });
    const { status, out } = await lab('approvals', '--db', file);
    expect(status).toBe(0);
    expect(out.join()).toContain('王芳');
    const rerun = await labJson<{ same: boolean }>('approvals', '--db', file, '--rerun', '1');
    expect(rerun.same).toBe(true);
    expect((await lab('approvals', '--db', file, '--rerun', 'x')).status).toBe(2);
    expect((await lab('approvals')).status).toBe(2);
  });
});
