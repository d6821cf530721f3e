import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { budgetSplit } from '../../src/shared/budget.ts';
import type { CampaignResult } from '../../src/shared/campaignResult.ts';
import type { ApprovalDraft } from '../../src/main/store/repositories/approvals.ts';
import { openStore } from '../../src/main/store/openStore.ts';
import { plainScenario, plainSplit } from '../engine/campaign/support/scenario.ts';
import { testStore } from '../support/testStore.ts';
import { codeOf } from './support/fixtures.ts';

const scenario = plainScenario();
const split = budgetSplit.parse(plainSplit(1000, ['mail']));

const draft = (approver: string): ApprovalDraft => ({
  approver,
  note: '按此执行',
  campaignId: 'autumn',
  splitId: 'standard',
  info: {
    campaign: scenario.name,
    split: split.name,
    total: split.total,
    paths: 100,
    seed: 1,
    engineVersion: '1.0.0',
    programVersion: '1.0.0',
    dataDate: '2026-06-30',
    synthetic: true,
    npv: { p5: -1, p50: 2, p95: 3 },
    customers: 12.5,
    cac: null,
  },
  inputs: { scenario, split },
  // The store keeps whatever the engine answered.
  result: { paths: 100, seed: 1 } as CampaignResult,
});

/** Changes the file behind the program's back, without the triggers that forbid it. */
function tamper(file: string, sql: string): void {
  const database = new Database(file);
  for (const trigger of ['approval_is_never_edited', 'approval_is_never_cut']) {
    database.exec(`DROP TRIGGER ${trigger}`);
  }
  database.exec(sql);
  database.close();
}

describe('approvals', () => {
  it('are numbered without holes and keep what they were given on', () => {
    const { approvals, audit, close } = testStore();
    const [first, second] = [approvals.add(draft('王芳')), approvals.add(draft('李雷'))];
    expect([first.number, second.number]).toEqual([1, 2]);
    expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(approvals.list().map(({ number, approver, intact }) => [number, approver, intact])).toEqual([
      [2, '李雷', true],
      [1, '王芳', true],
    ]);
    expect(approvals.get(1)).toMatchObject({ note: '按此执行', split, scenario, result: { paths: 100 } });
    expect(audit.list()[0]).toMatchObject({
      action: 'approval',
      subject: '2',
      details: { hash: second.hash },
    });
    expect(codeOf(() => approvals.get(3))).toBe('store.notFound');
    approvals.verify();
    close();
  });

  it.each([
    [`UPDATE approval SET note = 'x' WHERE number = 1`],
    ['DELETE FROM approval'],
    [`INSERT OR REPLACE INTO approval SELECT * FROM approval`],
  ])('SQL cannot change them: %s', (sql) => {
    const { approvals, file, close } = testStore();
    approvals.add(draft('王芳'));
    close();
    const database = new Database(file);
    expect(() => database.exec(sql)).toThrow(/append-only/);
    database.close();
  });

  it.each([
    ['another name', `UPDATE approval SET approver = '某人' WHERE number = 2`, 2],
    ['other inputs', `UPDATE approval SET inputs = replace(inputs, '1000', '2000') WHERE number = 1`, 1],
    ['another result', `UPDATE approval SET result = '{"paths":1}' WHERE number = 3`, 3],
    ['a row taken out', 'DELETE FROM approval WHERE number = 2', 2],
    ['the last row taken away', 'DELETE FROM approval WHERE number = 3', 3],
  ])('the doctor sees tampering: %s', (_what, sql, number) => {
    const store = testStore();
    for (const name of ['a', 'b', 'c']) store.approvals.add(draft(name));
    expect(store.doctor().healthy).toBe(true);
    store.close();
    tamper(store.file, sql);
    const opened = openStore(store.file);
    const report = opened.doctor();
    expect(report.healthy).toBe(false);
    expect(report.damaged.filter(({ kind }) => kind === 'approvals')).toHaveLength(1);
    expect(report.damaged[0]!.reason).toContain(String(number));
    opened.close();
  });

  it('marks a broken row and all after it in the list', () => {
    const store = testStore();
    for (const name of ['a', 'b', 'c']) store.approvals.add(draft(name));
    store.close();
    tamper(store.file, `UPDATE approval SET note = 'changed' WHERE number = 2`);
    const opened = openStore(store.file);
    expect(opened.approvals.list().map(({ number, intact }) => [number, intact])).toEqual([
      [3, false],
      [2, false],
      [1, true],
    ]);
    expect(codeOf(() => opened.approvals.get(3))).toBe('store.chain');
    expect(opened.approvals.get(1).approver).toBe('a');
    opened.close();
  });
});
