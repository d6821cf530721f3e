import { LabError } from '../../../../shared/errors/index.ts';
import { createLab } from '../../../api/createLab.ts';
import { textOption } from '../command.ts';
import type { Command } from '../command.ts';
import { heading, list } from '../table.ts';

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
    const lab = createLab({ databaseFile, readOnly: true, sample: false, warm: false });
    try {
      const report = await lab.call.workspace.doctor();
      const text = [
        `${report.file}: ${report.healthy ? 'healthy 正常' : 'DAMAGED 已损坏'}`,
        heading('Versions 版本'),
        list([...rows({ program: report.programVersion, engine: report.engineVersion, ...report.versions })]),
        heading('Pragmas 参数'),
        list(rows(report.pragmas)),
        heading('Integrity 完整性'),
        list([
          ['quick check 结构检查', report.integrity.join('; ')],
          ['foreign keys 外键错误', String(report.foreignKeys)],
          ['damaged records 损坏记录', String(report.damaged.length)],
        ]),
        heading('Rows 行数'),
        list(rows(report.rows)),
      ].join('\n');
      return { json: report, text };
    } finally {
      await lab.close();
    }
  },
};

function rows(record: Readonly<Record<string, string | number>>): string[][] {
  return Object.entries(record).map(([name, value]) => [name, String(value)]);
}
