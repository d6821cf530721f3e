import { rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/main/store/openStore.ts';
import { checksumOf } from '../../../src/main/store/sealed.ts';
import { temporaryFolder, testStore } from '../../support/testStore.ts';

/** A file with six sealed entries, closed. */
function sealedFile(): { file: string; keyFile: string } {
  const folder = temporaryFolder();
  const [file, keyFile] = [join(folder, 'lab.sqlite'), join(folder, 'settings', 'key.json')];
  const store = openStore(file, { keyFile });
  for (let i = 1; i <= 6; i += 1) store.audit.add('import', `file ${i}`, { rows: i });
  expect(store.audit.trail.verify()).toBe('sealed');
  store.close();
  return { file, keyFile };
}

/** Somebody with a database program, who knows the schema and the checksums but not the key. */
function tamper(file: string, act: (database: Database.Database) => void): void {
  const database = new Database(file);
  const triggers = database.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`).all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  database.pragma('foreign_keys = OFF');
  act(database);
  for (const { sql } of triggers) database.exec(sql);
  database.close();
}

function put(database: Database.Database, number: number, subject: string): void {
  const row = database.prepare('SELECT * FROM audit WHERE number = ?').get(number) as Record<string, string>;
  const changed = { ...row, subject };
  database
    .prepare('UPDATE audit SET subject = ?, checksum = ? WHERE number = ?')
    .run(subject, checksumOf(changed), number);
}

const attacks: Readonly<Record<string, { act: (database: Database.Database) => void; from: number }>> = {
  'an entry edited': { act: (database) => put(database, 3, 'nothing'), from: 3 },
  'the last entry edited': { act: (database) => put(database, 6, 'nothing'), from: 6 },
  'an entry deleted': {
    act: (database) =>
      database.exec('DELETE FROM audit WHERE number = 3; DELETE FROM audit_seal WHERE number = 3'),
    from: 3,
  },
  'an entry deleted and the others moved up': {
    act: (database) =>
      database.exec(
        `DELETE FROM audit WHERE number = 3; DELETE FROM audit_seal WHERE number = 6;
         UPDATE audit SET number = number - 1 WHERE number > 3`,
      ),
    from: 3,
  },
  'two entries in another order': {
    act: (database) => {
      put(database, 2, 'file 4');
      put(database, 4, 'file 2');
    },
    from: 2,
  },
  'the end cut off': {
    act: (database) =>
      database.exec('DELETE FROM audit WHERE number > 4; DELETE FROM audit_seal WHERE number > 4'),
    from: 5,
  },
  'everything gone': {
    act: (database) => database.exec('DELETE FROM audit; DELETE FROM audit_seal'),
    from: 1,
  },
  'the trail rebuilt with another key': {
    act(database) {
      database.exec('DELETE FROM audit; DELETE FROM audit_seal');
      const file = join(temporaryFolder(), 'lab.sqlite');
      const store = openStore(file, { keyFile: join(dirname(file), 'key.json') });
      for (let i = 1; i <= 6; i += 1) store.audit.add('import', `file ${i}`, { rows: i });
      store.close();
      database.exec(`ATTACH '${file}' AS other; INSERT INTO audit SELECT * FROM other.audit;
        INSERT INTO audit_seal SELECT * FROM other.audit_seal; DETACH other`);
    },
    from: 1,
  },
};

describe('the sealed audit trail', () => {
  it.each(Object.keys(attacks))('tells of %s, also after the program has written on', (name) => {
    const { file, keyFile } = sealedFile();
    const { act, from } = attacks[name]!;
    tamper(file, act);
    const broken = expect.objectContaining({ code: 'store.trail', values: { number: from } }) as Error;
    const store = testStore({ file, keyFile });
    expect(() => store.audit.trail.verify()).toThrow(broken);
    store.audit.add('import', 'later');
    store.close();
    const again = testStore({ file, keyFile });
    expect(() => again.audit.trail.verify()).toThrow(
      expect.objectContaining({ code: 'store.trail' }) as Error,
    );
    expect(again.doctor()).toMatchObject({ healthy: false, trail: 'broken' });
  });

  it('tells of seals that are gone, and makes them again where the entries are as they were', () => {
    const { file, keyFile } = sealedFile();
    tamper(file, (database) => database.exec('DELETE FROM audit_seal WHERE number > 4'));
    const store = testStore({ file, keyFile });
    expect(() => store.audit.trail.verify()).toThrow(
      expect.objectContaining({ code: 'store.trail', values: { number: 5 } }) as Error,
    );
    store.audit.add('import', 'later');
    expect(store.audit.trail.verify()).toBe('sealed');
  });

  it.skipIf(process.platform === 'win32')('keeps its key outside the file, for its user alone', () => {
    const { keyFile } = sealedFile();
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  });

  it('says that it cannot be verified with another key, and goes on', () => {
    const { file, keyFile } = sealedFile();
    rmSync(keyFile);
    const store = testStore({ file, keyFile });
    expect(store.audit.trail.verify()).toBe('elsewhere');
    store.audit.add('import', 'later');
    expect(store.doctor()).toMatchObject({ healthy: true, trail: 'elsewhere' });
  });

  it('seals what was written before there was a key with the next entry', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    const before = openStore(file);
    before.audit.add('import', 'early');
    expect(before.audit.trail.verify()).toBe('open');
    before.close();
    const store = testStore({ file, keyFile: join(dirname(file), 'key.json') });
    store.audit.add('import', 'late');
    expect(store.audit.trail.verify()).toBe('sealed');
  });

  it('does not take an undone entry for one that was cut off', () => {
    const { file, keyFile } = sealedFile();
    const store = testStore({ file, keyFile });
    expect(() =>
      store.transaction(() => {
        store.audit.add('import', 'undone');
        throw new Error('undo');
      }),
    ).toThrow('undo');
    expect(store.audit.trail.verify()).toBe('sealed');
    store.audit.add('import', 'done');
    expect(store.audit.trail.verify()).toBe('sealed');
  });

  it('runs without seals where the key can be neither read nor made', () => {
    const file = join(temporaryFolder(), 'lab.sqlite');
    const store = testStore({ file, keyFile: join(file, 'key.json') });
    store.audit.add('import', 'x');
    expect(store.audit.trail.verify()).toBe('open');
  });
});
