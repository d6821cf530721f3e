import { LabError } from '../../../../shared/errors/index.ts';
import type { Lab } from '../../../api/createLab.ts';
import { textOption } from '../command.ts';
import type { Command } from '../command.ts';
import { heading, list } from '../table.ts';
import { withReader } from '../withLab.ts';

/** `lab doctor`: versions, pragmas, integrity and row counts of a file, which is read and never changed. */
export const doctor: Command = {
  name: 'doctor',
  usage: '--db FILE',
  summary: {
    zh: '检查数据文件：版本、参数、完整性、行数',
    en: 'Checks a file: versions, pragmas, integrity, row counts',
  },
  options: { db: { type: 'string' } },
  positionals: 0,
  async run(_positionals, options) {
    const databaseFile = textOption(options, 'db');
    if (databaseFile === undefined) throw new LabError('cli.usage', { reason: 'lab doctor --db FILE' });
    const report = await withReader(databaseFile, (lab) => lab.call.workspace.doctor());
    return { json: report, text: describe(report), isBad: !report.healthy };
  },
};

function rows(record: Readonly<Record<string, string | number>>): string[][] {
  return Object.entries(record).map(([name, value]) => [name, String(value)]);
}

function describe(report: Awaited<ReturnType<Lab['call']['workspace']['doctor']>>): string {
  const versions = { program: report.programVersion, engine: report.engineVersion, ...report.versions };
  return [
    `${report.file}: ${report.healthy ? 'healthy 正常' : 'DAMAGED 已损坏'}`,
    heading('Versions 版本'),
    list(rows(versions)),
    heading('Pragmas 参数'),
    list(rows(report.pragmas)),
    heading('Integrity 完整性'),
    list([
      ['structure 结构检查', report.integrity.join('; ')],
      ['foreign keys 外键错误', String(report.foreignKeys)],
      ['audit trail 审计记录', report.trail],
      ['damaged records 损坏记录', String(report.damaged.length)],
      ...report.damaged.map(({ kind, reason }) => [`  ${kind}`, reason]),
    ]),
    heading('Rows 行数'),
    list(rows(report.rows)),
  ].join('\n');
}
