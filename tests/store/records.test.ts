import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { RunInfo } from '../../src/shared/run.ts';
import { plainScenario } from '../engine/campaign/support/scenario.ts';
import { testStore } from '../support/testStore.ts';
import { plan } from '../../src/shared/plan.ts';
import { campaignState } from '../../src/shared/campaignVersion.ts';
import { codeOf, planInput, realSeries, splitInput } from './support/fixtures.ts';

const run: RunInfo = {
  id: 'run-1',
  kind: 'plan',
  subject: 'plan-1',
  name: '稳健储蓄',
  seed: 7,
  paths: 10_000,
  engineVersion: '1.0.0',
  partial: false,
  startedAt: '2026-07-01T08:00:00.000Z',
  milliseconds: 412,
};

describe('runs', () => {
  it('are kept with what was asked and what came out, digit by digit', () => {
    const { runs } = testStore();
    const result = {
      terminal: { mean: { value: 164_835.162_094_617_23, se: 5e-324 } },
      fan: [0.1, -0, 1e300],
    };
    runs.save({ info: run, input: { seed: 7 }, result });
    expect(runs.get('run-1')).toEqual({
      info: run,
      input: { seed: 7 },
      result: { ...result, fan: [0.1, 0, 1e300] },
    });
  });

  it('are listed newest first, of all subjects or of one', () => {
    const { runs } = testStore();
    runs.save({ info: run, input: null, result: null });
    runs.save({
      info: { ...run, id: 'run-2', startedAt: '2026-07-02T08:00:00.000Z' },
      input: null,
      result: null,
    });
    runs.save({ info: { ...run, id: 'run-3', subject: 'other' }, input: null, result: null });
    expect(runs.list().map(({ id }) => id)).toEqual(['run-2', 'run-1', 'run-3']);
    expect(runs.list('plan-1').map(({ id }) => id)).toEqual(['run-2', 'run-1']);
    runs.remove('run-1');
    expect(codeOf(() => runs.get('run-1'))).toBe('store.notFound');
  });
});

describe('imports', () => {
  const options = { kind: 'nav', encoding: 'utf-8', columns: { date: '日期', value: '净值' } };
  const sameOptions = { columns: { value: '净值', date: '日期' }, encoding: 'utf-8', kind: 'nav' };

  it('are known again by content and options while what they wrote still stands', () => {
    const { imports, series } = testStore();
    const points = { dates: ['2024-01-02'], values: [1] };
    const { id, revision } = series.upsertPoints(realSeries, points);
    const record = {
      fileName: 'a.csv',
      kind: 'nav' as const,
      targets: [{ kind: 'series' as const, id, revision }],
    };
    const saved = imports.save({ ...record, contentHash: 'abc', options });
    expect(saved).toEqual({ ...record, contentHash: 'abc', options, importedAt: '2026-07-01T08:00:00.000Z' });
    expect(imports.findCurrent('abc', sameOptions)).toEqual(saved);
    expect(imports.findCurrent('abd', options)).toBeUndefined();
    expect(imports.findCurrent('abc', { ...options, encoding: 'gb18030' })).toBeUndefined();

    series.upsertPoints(realSeries, points);
    expect(imports.findCurrent('abc', options)).toEqual(saved);
    series.upsertPoints(realSeries, { dates: ['2024-01-02'], values: [2] });
    expect(imports.findCurrent('abc', options)).toBeUndefined();
    series.remove(id);
    expect(imports.findCurrent('abc', options)).toBeUndefined();
    expect(imports.list()).toHaveLength(1);
  });
});

describe('the audit trail', () => {
  it('numbers its entries and gives them newest first', () => {
    const { audit, clock } = testStore();
    audit.add('import', 'a.csv', { rows: 3 });
    clock.tick();
    audit.add('remove', 'plan-1');
    expect(audit.list()).toEqual([
      { number: 2, at: '2026-07-01T08:00:01.000Z', action: 'remove', subject: 'plan-1', details: null },
      { number: 1, at: '2026-07-01T08:00:00.000Z', action: 'import', subject: 'a.csv', details: { rows: 3 } },
    ]);
    expect(audit.list(1)).toHaveLength(1);
  });

  it('exists only together with the act', () => {
    const { audit, transaction, facts } = testStore();
    expect(() =>
      transaction(() => {
        facts.set('a', 'b');
        audit.add('set', 'a');
        throw new RangeError('no');
      }),
    ).toThrow(RangeError);
    expect(audit.list()).toEqual([]);
    expect(facts.get('a')).toBeUndefined();
  });

  it('cannot be edited or cut, not even in SQL', () => {
    const { audit, file } = testStore();
    audit.add('import', 'a.csv');
    const database = new Database(file);
    for (const sql of [
      "UPDATE audit SET action = 'x'",
      'DELETE FROM audit',
      "REPLACE INTO audit VALUES (1, '', '', '', 'null', '')",
    ]) {
      expect(() => database.exec(sql)).toThrow('append-only');
    }
    database.close();
    expect(audit.list()).toHaveLength(1);
  });
});

describe('versions', () => {
  const draft = { subject: 'plan-1', name: '版本 1', content: planInput };

  it('are kept with their content, newest first, by document', () => {
    let now = '2026-07-01T08:00:00.000Z';
    const { planVersions } = testStore({ clock: () => new Date(now) });
    const first = planVersions.keep(draft);
    expect(first).toEqual({ ...draft, id: first.id, keptAt: now, content: plan.parse(planInput) });
    now = '2026-07-02T08:00:00.000Z';
    const second = planVersions.keep({ ...draft, name: '版本 2', content: { ...planInput, months: 24 } });
    const other = planVersions.keep({ ...draft, subject: 'plan-2' });
    expect(planVersions.list('plan-1')).toEqual([second, first]);
    expect(planVersions.list()).toHaveLength(3);
    expect(planVersions.list('plan-2')).toEqual([other]);
  });

  it('come back as they were after a removal', () => {
    const { planVersions } = testStore();
    const kept = planVersions.keep(draft);
    planVersions.remove(kept.id);
    expect(planVersions.list('plan-1')).toEqual([]);
    expect(codeOf(() => planVersions.remove(kept.id))).toBe('store.notFound');
    expect(planVersions.keep(kept)).toEqual(kept);
  });

  it('carry a note, and those kept before there were notes are read as they were', () => {
    const { planVersions, file, doctor } = testStore();
    const plainly = planVersions.keep(draft);
    const noted = planVersions.keep({ ...draft, name: '版本 2', note: '上会前的定稿' });
    expect(noted.note).toBe('上会前的定稿');
    expect('note' in plainly).toBe(false);
    const database = new Database(file);
    database.prepare(`UPDATE version SET note = '改过' WHERE id = ?`).run(noted.id);
    expect(codeOf(() => planVersions.list('plan-1'))).toBe('store.damagedRecord');
    database.prepare(`UPDATE version SET note = NULL WHERE id = ?`).run(noted.id);
    expect(codeOf(() => planVersions.list('plan-1'))).toBe('store.damagedRecord');
    database.prepare(`UPDATE version SET note = ? WHERE id = ?`).run(noted.note, noted.id);
    database.close();
    expect(planVersions.list('plan-1')).toHaveLength(2);
    expect(doctor().healthy).toBe(true);
  });

  it('of campaigns hold the scenario with its splits, and do not mix with those of plans', () => {
    const { planVersions, campaignVersions } = testStore();
    const content = { scenario: plainScenario(), splits: [{ id: 'split-1', split: splitInput }] };
    const kept = campaignVersions.keep({ subject: 'plan-1', name: '上线前', content });
    planVersions.keep(draft);
    expect(kept.content).toEqual(campaignState.parse(content));
    expect(campaignVersions.list('plan-1')).toEqual([kept]);
    expect(planVersions.list('plan-1')).toHaveLength(1);
    const twice = { ...content, splits: [...content.splits, ...content.splits] };
    expect(codeOf(() => campaignVersions.keep({ subject: 'plan-1', name: '二', content: twice }))).toBe(
      'store.invalid',
    );
  });

  it('refuse what is no plan', () => {
    const { planVersions } = testStore();
    expect(codeOf(() => planVersions.keep({ ...draft, content: { ...planInput, months: 0 } }))).toBe(
      'store.invalid',
    );
  });
});
