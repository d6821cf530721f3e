import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackupInfo, Rescue } from '../../../../shared/backup.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import type { Lab } from '../../../api/createLab.ts';
import { defaultKeyFile } from '../../keyFile.ts';
import { textOption, type Command } from '../command.ts';
import { list } from '../table.ts';
import { withLab } from '../withLab.ts';

/** `lab restore`: puts a backup in the place of a file; a damaged file is set aside and never written over. */
export const restore: Command = {
  name: 'restore',
  usage: '--db FILE [--list | --backup NAME]',
  summary: {
    zh: '用最近的完好备份（或指定的一份）恢复数据文件；损坏的文件原样移存',
    en: 'Puts the newest good backup, or the one named, in the place of a file; a damaged one is set aside as it is',
  },
  options: { db: { type: 'string' }, backup: { type: 'string' }, list: { type: 'boolean' } },
  positionals: 0,
  async run(_positionals, options) {
    const databaseFile = textOption(options, 'db');
    if (databaseFile === undefined) throw new LabError('cli.usage', { reason: 'lab restore --db FILE' });
    const file = basename(databaseFile);
    if (!existsSync(databaseFile) && !existsSync(join(dirname(databaseFile), 'backups'))) {
      throw new LabError('store.missing', { file });
    }
    const opening = { databaseFile, sample: false, keyFile: defaultKeyFile(), startAfresh: true };
    return withLab(opening, async (lab) => {
      const rescue = await lab.call.backups.rescue();
      const { backups } = await lab.call.backups.list();
      if (options['list'] === true) return { json: { rescue, backups }, text: listed(rescue, backups) };
      const name = textOption(options, 'backup');
      const chosen = name === undefined ? await newestGood(lab, file) : named(backups, name);
      await lab.call.backups.restore({ name: chosen.name });
      return { json: { rescue, restored: chosen }, text: told(rescue, chosen) };
    });
  },
};

/** From before the damage where there was one: later ones are of the file that was begun in its place. */
async function newestGood(lab: Lab, file: string): Promise<BackupInfo> {
  const rescue = await lab.call.backups.rescue();
  const newest = rescue ? rescue.backup : ((await lab.call.backups.list()).backups[0] ?? null);
  if (!newest) throw new LabError('store.noBackup', { file });
  return newest;
}

function named(backups: readonly BackupInfo[], name: string): BackupInfo {
  const found = backups.find((backup) => backup.name === name);
  if (!found) throw new LabError('store.notFound', { kind: 'backup', id: name });
  return found;
}

const megabyte = 1024 * 1024;

function listed(rescue: Rescue | null, backups: readonly BackupInfo[]): string {
  const rows = backups.map(({ name, at, bytes }) => [at, `${(bytes / megabyte).toFixed(1)} MB`, name]);
  const newest = rescue?.backup ? [`newest good 最近的完好备份: ${rescue.backup.name}`] : [];
  return [...setAside(rescue), ...newest, list(rows)].join('\n');
}

function told(rescue: Rescue | null, { name, at }: BackupInfo): string {
  const lost =
    rescue && rescue.lastChange > at
      ? [`lost 未包含: changes from ${at} to ${rescue.lastChange} 之间的改动`]
      : [];
  return [...setAside(rescue), `restored 已恢复: ${name} (${at})`, ...lost].join('\n');
}

function setAside(rescue: Rescue | null): string[] {
  return rescue ? [`damaged, set aside 已损坏并移存: ${rescue.quarantine}`] : [];
}
