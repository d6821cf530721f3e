import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LabError } from '../../../../shared/errors/index.ts';
import type { IntakeOptionsInput, IntakeReport } from '../../../../shared/intake.ts';
import { intakeOptions } from '../../../../shared/intake.ts';
import { inputError } from '../../../api/report.ts';
import { defaultKeyFile } from '../../keyFile.ts';
import { textOption } from '../command.ts';
import type { Command, Options } from '../command.ts';
import { table } from '../table.ts';
import { withLab } from '../withLab.ts';

const summaries = {
  nav: { zh: '导入净值、价格或指数历史（CSV）', en: 'Imports a history of NAVs, prices or an index (CSV)' },
  channels: { zh: '导入渠道周度历史（CSV）', en: 'Imports weekly channel history (CSV)' },
} as const;

/** `lab import nav` and `lab import channels`. */
export function importCommand(kind: 'nav' | 'channels'): Command {
  const options = {
    db: { type: 'string' },
    column: { type: 'string', multiple: true },
    encoding: { type: 'string' },
    delimiter: { type: 'string' },
    'date-format': { type: 'string' },
    'skip-bad-rows': { type: 'boolean', default: false },
  } as const;
  return {
    name: `import ${kind}`,
    usage: `FILE ${kind === 'nav' ? '[--name N] ' : ''}[--column FIELD=HEADING]… [--skip-bad-rows] --db FILE`,
    summary: summaries[kind],
    options: kind === 'nav' ? { name: { type: 'string' }, ...options } : options,
    positionals: 1,
    async run([file], given) {
      const databaseFile = textOption(given, 'db');
      if (databaseFile === undefined)
        throw new LabError('cli.usage', { reason: `lab import ${kind} FILE --db FILE` });
      const incoming = {
        fileName: basename(file!),
        bytes: readBytes(file!),
        options: optionsOf(kind, given),
      };
      const opening = { databaseFile, sample: false, backups: true, keyFile: defaultKeyFile() };
      const report = await withLab(opening, (lab) => lab.services.intake.commit(incoming));
      return { json: report, text: describe(report) };
    },
  };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LabError(
      'file.unreadable',
      { file: basename(file), reason },
      { where: { file }, cause: error },
    );
  }
}

function optionsOf(kind: 'nav' | 'channels', given: Options): IntakeOptionsInput {
  const columns = [given['column'] ?? []].flat().map((pair) => {
    const [field, heading] = splitOnce(String(pair));
    if (field === '' || heading === undefined)
      throw new LabError('cli.usage', { reason: '--column FIELD=HEADING' });
    return [field, heading] as const;
  });
  const parsed = intakeOptions.safeParse({
    kind,
    name: given['name'],
    encoding: given['encoding'],
    delimiter: given['delimiter'],
    dateFormat: given['date-format'],
    skipBadRows: given['skip-bad-rows'],
    ...(columns.length > 0 ? { columns: Object.fromEntries(columns) } : {}),
  });
  if (!parsed.success) throw inputError(parsed.error);
  return parsed.data;
}

function splitOnce(pair: string): [string, string | undefined] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, undefined] : [pair.slice(0, at), pair.slice(at + 1)];
}

function describe(report: IntakeReport): string {
  return [
    `${report.fileName}: ${report.imported} new 新增, ${report.changed} changed 更新, ` +
      `${report.unchanged} unchanged 不变, ${report.skipped} rows skipped 跳过`,
    table([
      ['Target 目标', 'rows 行数'],
      ...report.targets.map(({ name, points }) => [name, String(points)]),
    ]),
  ].join('\n');
}
