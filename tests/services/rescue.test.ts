import { existsSync, readFileSync, readdirSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LabOptions } from '../../src/main/api/createLab.ts';
import { createLab } from '../../src/main/api/createLab.ts';
import { restore } from '../../src/main/shells/cli/commands/restore.ts';
import { temporaryFolder } from '../support/testStore.ts';

const quiet = { out: () => undefined, err: () => undefined, progress: () => undefined };
const setAside = (file: string): string[] =>
  readdirSync(dirname(file)).filter((name) => name.includes('.damaged-') && name.endsWith('.sqlite'));

function open(databaseFile: string, options: Partial<LabOptions> = {}) {
  return createLab({ databaseFile, warm: false, threads: 1, sample: false, startAfresh: true, ...options });
}

/** A file with one backup, which is damaged after it had changed once more. */
async function damagedFile({ backups = 1 } = {}) {
  const file = join(temporaryFolder(), 'lab.sqlite');
  const lab = open(file);
  const settings = await lab.call.workspace.settings();
  await lab.call.workspace.saveSettings({ ...settings, largeType: true });
  for (let i = 0; i < backups; i += 1) await lab.call.backups.create();
  await lab.call.workspace.saveSettings({ ...settings, largeType: false });
  await lab.close();
  truncateSync(file, 9000);
  return { file, bytes: readFileSync(file) };
}

describe('a damaged file', () => {
  it('is refused where nobody asked for a new one, and kept byte by byte', async () => {
    const { file, bytes } = await damagedFile();
    expect(() => open(file, { startAfresh: false })).toThrow(
      expect.objectContaining({ code: 'store.corrupt' }),
    );
    const [name] = setAside(file);
    expect(readFileSync(join(dirname(file), name!))).toEqual(bytes);
  });

  it('gives way to a new file, which offers the newest good backup and tells what it lacks', async () => {
    const { file, bytes } = await damagedFile();
    const lab = open(file);
    const rescue = await lab.call.backups.rescue();
    expect(rescue).toMatchObject({ quarantine: setAside(file)[0], backup: { occasion: 'asked' } });
    expect(rescue!.lastChange >= rescue!.backup!.at).toBe(true);
    await lab.call.backups.restore({ name: rescue!.backup!.name });
    expect((await lab.call.workspace.settings()).largeType).toBe(true);
    expect(await lab.call.backups.rescue()).toBeNull();
    expect(readFileSync(join(dirname(file), rescue!.quarantine))).toEqual(bytes);
    await lab.close();
    const again = open(file);
    expect(await again.call.backups.rescue()).toBeNull();
    await again.close();
  });

  it('passes over a backup that is damaged too, and says where none is good', async () => {
    const { file } = await damagedFile();
    const folder = join(dirname(file), 'backups');
    for (const name of readdirSync(folder)) truncateSync(join(folder, name), 5000);
    const lab = open(file);
    expect(await lab.call.backups.rescue()).toMatchObject({ backup: null });
    await lab.call.backups.declineRescue();
    expect(await lab.call.backups.rescue()).toBeNull();
    await lab.close();
  });

  it('is put right by the command line, once', async () => {
    const { file, bytes } = await damagedFile();
    const answer = await restore.run([], { db: file }, quiet);
    expect(answer.json).toMatchObject({ restored: { occasion: 'asked' } });
    expect(answer.text).toContain(setAside(file)[0]);
    expect(readFileSync(join(dirname(file), setAside(file)[0]!))).toEqual(bytes);
    const lab = open(file, { startAfresh: false });
    expect((await lab.call.workspace.settings()).largeType).toBe(true);
    await lab.close();
  });

  it('without any backup is said to have none, and nothing is made where nothing was', async () => {
    const { file } = await damagedFile({ backups: 0 });
    await expect(restore.run([], { db: file }, quiet)).rejects.toMatchObject({ code: 'store.noBackup' });
    expect(setAside(file)).toHaveLength(1);
    const nowhere = join(temporaryFolder(), 'none.sqlite');
    await expect(restore.run([], { db: nowhere }, quiet)).rejects.toMatchObject({ code: 'store.missing' });
    expect(existsSync(nowhere)).toBe(false);
  });
});
