import { afterEach, describe, expect, it } from 'vitest';
import type { Lab } from '../../src/main/api/createLab.ts';
import { knownTo } from '../../src/main/services/campaign/knownTo.ts';
import { jsonDifferences } from '../../src/shared/jsonDifferences.ts';
import type { RunMessage } from '../../src/shared/run.ts';
import { testLab } from '../support/testLab.ts';

let lab: Lab | undefined;
afterEach(async () => {
  await lab?.close();
  lab = undefined;
});

async function lastResult<Result>(messages: Promise<AsyncIterable<RunMessage<Result>>>): Promise<Result> {
  let result: Result | undefined;
  for await (const message of await messages) if (message.type === 'result') ({ result } = message);
  return result!;
}

async function sample(paths: number) {
  lab = testLab();
  const [campaign] = await lab.call.campaigns.list();
  const [split] = await lab.call.splits.list();
  return {
    lab,
    request: {
      campaignId: campaign!.id,
      splitId: split!.id,
      scenario: { ...campaign!.scenario, paths },
      split: split!.split,
      approver: '王芳',
      note: '同意',
    },
  };
}

describe('approving a split', () => {
  it('keeps the numbers it was given on, and runs to the same digits again', async () => {
    const { lab, request } = await sample(200);
    const entry = await lastResult(lab.call.approvals.approve(request));
    expect(entry).toMatchObject({
      number: 1,
      approver: '王芳',
      intact: true,
      info: { paths: 200, synthetic: true },
    });
    const kept = await lab.call.approvals.get({ number: 1 });
    expect(kept.scenario).toEqual(request.scenario);
    expect(kept.result.npv.p50.value).toBe(entry.info.npv.p50);
    const rerun = await lastResult(lab.call.approvals.rerun({ number: 1 }));
    expect(rerun).toMatchObject({ number: 1, same: true, differing: 0, differences: [] });
    expect((await lab.call.approvals.list()).map(({ number }) => number)).toEqual([1]);
    expect((await lab.call.workspace.doctor()).healthy).toBe(true);
  });

  it('does not take a figure that the program has learnt to tell since for a difference', async () => {
    const { lab, request } = await sample(64);
    await lastResult(lab.call.approvals.approve(request));
    const { result } = await lab.call.approvals.get({ number: 1 });
    const { clvToCacSpread, ...before } = result;
    expect(clvToCacSpread).toBeDefined();
    expect(jsonDifferences(before, knownTo(before, result))).toEqual([]);
    const { p50 } = result.npv;
    const other = { ...before, npv: { ...before.npv, p50: { ...p50, value: p50.value + 1 } } };
    expect(jsonDifferences(other, knownTo(other, result))).toHaveLength(1);
  });

  it('approves nothing where the run is stopped', async () => {
    const { lab, request } = await sample(200_000);
    const messages = await lab.call.approvals.approve(request);
    const read = async (): Promise<void> => {
      for await (const message of messages) {
        if (message.type === 'progress') await lab.call.runs.cancel({ runId: message.runId });
      }
    };
    await expect(read()).rejects.toThrow(/nothing was approved|cancelled/i);
    expect(await lab.call.approvals.list()).toEqual([]);
  });

  it('needs somebody who approves', async () => {
    const { lab, request } = await sample(10);
    await expect(lastResult(lab.call.approvals.approve({ ...request, approver: ' ' }))).rejects.toThrow(
      /approver/,
    );
  });
});
