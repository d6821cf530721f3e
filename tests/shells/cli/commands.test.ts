import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IntakeReport } from '../../../src/shared/intake.ts';
import { lab, labJson, newFolder } from './support.ts';

const folder = newFolder();
const main = 'src/main/shells/cli/main.ts';

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const nav = write('fund.csv', '日期,净值\n2024-01-31,1.00\n2024-02-29,1.02\n2024-03-29,1.01\n');

describe('the command line', () => {
  it('helps', async () => {
    for (const args of [[], ['--help'], ['help']]) {
      const { status, out } = await lab(...args);
      expect(status).toBe(0);
      for (const name of [
        'demo',
        'import nav',
        'import channels',
        'simulate plan',
        'simulate campaign',
        'compare splits',
        'doctor',
        'restore',
      ])
        expect(out.join()).toContain(`lab ${name}`);
    }
    expect((await lab('simulate', 'plan', '--help')).out.join()).toContain('lab simulate plan FILE');
  });

  it.each([
    [['simulate'], 'cli.usage'],
    [['simulate', 'plan'], 'cli.usage'],
    [['simulate', 'plan', 'a', 'b'], 'cli.usage'],
    [['doctor'], 'cli.usage'],
    [['doctor', '--bd', 'x'], 'cli.usage'],
    [['import', 'nav', nav], 'cli.usage'],
  ])('does not understand %s', async (args, code) => {
    const { status, out, err } = await lab(...args);
    expect(status).toBe(2);
    expect(out).toEqual([]);
    expect(err.join()).toContain(code);
  });

  it.each([
    ['a file that is not there', ['simulate', 'plan', join(folder, 'nothing.json')], 'file.unreadable'],
    ['a file that is no JSON', ['simulate', 'plan', write('a.json', '{"name":')], 'file.notJson'],
    [
      'a file with a key of prototypes',
      ['simulate', 'plan', write('b.json', '{"__proto__":{"months":1}}')],
      'file.notJson',
    ],
    [
      'a plan without months',
      ['simulate', 'plan', write('c.json', '{"name":"x","initial":1,"holdings":[]}')],
      'api.input',
    ],
    [
      'a plan whose weights do not add up',
      [
        'simulate',
        'plan',
        write(
          'd.json',
          '{"name":"x","months":1,"initial":1,"holdings":[{"weight":0.4,"assumption":{"drift":0,"volatility":0}}]}',
        ),
      ],
      'plan.weights',
    ],
    ['a database that is not there', ['doctor', '--db', join(folder, 'nothing.sqlite')], 'store.missing'],
  ])('fails by code on %s', async (_name, args, code) => {
    const { status, out, err } = await lab(...args, '--json');
    expect(status).toBe(1);
    expect(out).toEqual([]);
    expect(JSON.parse(err.join())).toMatchObject({ error: { code } });
  });

  it('imports a history, the second time without a change, into a file without samples', async () => {
    const db = join(folder, 'fresh.sqlite');
    const first = await labJson<IntakeReport>('import', 'nav', nav, '--name', '示例基金', '--db', db);
    expect(first).toMatchObject({ imported: 3, changed: 0, unchanged: 0, skipped: 0 });
    expect(first.targets).toMatchObject([{ name: '示例基金', points: 3 }]);
    const second = await labJson<IntakeReport>('import', 'nav', nav, '--name', '示例基金', '--db', db);
    expect(second).toMatchObject({ imported: 0, changed: 0, unchanged: 3 });
    const report = await labJson<{ healthy: boolean; rows: Record<string, number> }>('doctor', '--db', db);
    expect(report.healthy).toBe(true);
    expect(report.rows).toMatchObject({ product: 0, series: 1, series_point: 3 });
  });

  it('imports nothing of a file with a bad row, and names file, row and column', async () => {
    const db = join(folder, 'bad.sqlite');
    const bad = write('bad.csv', 'date,close\n2024-01-31,1\n2024-02-30,2\n2024-03-29,x\n');
    const { status, err } = await lab('import', 'nav', bad, '--db', db, '--json');
    expect(status).toBe(1);
    const { error } = JSON.parse(err.join()) as { error: { code: string; details: { where: object }[] } };
    expect(error.code).toBe('intake.rejected');
    expect(error.details.map(({ where }) => where)).toEqual([
      { file: 'bad.csv', row: 3, column: 'date' },
      { file: 'bad.csv', row: 4, column: 'close' },
    ]);
    const report = await labJson<{ rows: Record<string, number> }>('doctor', '--db', db);
    expect(report.rows).toMatchObject({ series: 0, series_point: 0 });
    const kept = await labJson<IntakeReport>('import', 'nav', bad, '--db', db, '--skip-bad-rows');
    expect(kept).toMatchObject({ imported: 1, skipped: 2 });
  });

  it('as a process prints exactly one JSON object, and a failure only on standard error', () => {
    const db = join(folder, 'process.sqlite');
    const out = execFileSync(process.execPath, [main, 'import', 'nav', nav, '--db', db, '--json'], {
      encoding: 'utf8',
    });
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ imported: 3 });
    const failed = spawnSync(process.execPath, [main, 'doctor', '--db', `${db}.no`, '--json'], {
      encoding: 'utf8',
    });
    expect(failed).toMatchObject({ status: 1, stdout: '' });
    expect(JSON.parse(failed.stderr)).toMatchObject({ error: { code: 'store.missing' } });
  });

  it('says one sentence on an older Node', () => {
    const guard = readFileSync('scripts/requireNode.cjs', 'utf8').replace(
      'process.versions.node',
      '"20.1.0"',
    );
    const file = write('guard.cjs', guard);
    const failed = spawnSync(process.execPath, ['-r', file, main, 'doctor'], { encoding: 'utf8' });
    expect(failed).toMatchObject({ status: 1, stdout: '' });
    expect(failed.stderr).toContain('needs Node.js 24 or newer');
  });

  it('finds the commands that package.json promises', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const files = ['start', 'dev', 'test', 'lab', 'demo'].map(
      (name) => /[\w/]+\.ts/.exec(scripts[name]!)![0],
    );
    expect(files.every((file) => existsSync(file))).toBe(true);
  });
});
