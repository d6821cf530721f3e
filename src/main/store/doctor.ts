import { existsSync, statSync } from 'node:fs';
import { LabError } from '../../shared/errors/index.ts';
import type { Connection } from './connection.ts';
import { countRows } from './countRows.ts';
import { freeMegabytes } from './diskSpace.ts';
import { type AppliedMigration, appliedMigrations } from './migrate.ts';
import { readPragmas } from './pragmas.ts';
import type { Repositories } from './repositories/index.ts';
import type { TrailState } from './trail/trail.ts';

/** The state of a file, for the command line, the page and a support request. */
export interface DoctorReport {
  readonly file: string;
  readonly readOnly: boolean;
  readonly bytes: number;
  readonly walBytes: number;
  readonly freeMegabytes: number;
  readonly versions: { readonly node: string; readonly sqlite: string; readonly schema: number };
  readonly migrations: readonly AppliedMigration[];
  readonly pragmas: Readonly<Record<string, string | number>>;
  /** True where all checks below passed. */
  readonly healthy: boolean;
  /** SQLite's own check of the whole structure: `ok`, or what it found. */
  readonly integrity: readonly string[];
  readonly foreignKeys: number;
  /** Records whose content does not match its checksum or its schema. */
  readonly damaged: readonly { readonly kind: string; readonly reason: string }[];
  /** Whether the audit trail’s seals were checked; what does not fit is among the damaged. */
  readonly trail: TrailState | 'broken';
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
}

export function examine(connection: Connection, repositories: Repositories, readOnly: boolean): DoctorReport {
  const integrity = connection.all('PRAGMA integrity_check(100)') as { integrity_check: string }[];
  const findings = integrity.map((row) => row.integrity_check);
  const foreignKeys = connection.all('PRAGMA foreign_key_check').length;
  const damaged = damagedRecords(repositories);
  const migrations = appliedMigrations(connection);
  const wal = `${connection.file}-wal`;
  return {
    file: connection.file,
    readOnly,
    bytes: statSync(connection.file).size,
    walBytes: existsSync(wal) ? statSync(wal).size : 0,
    freeMegabytes: freeMegabytes(connection.file),
    versions: {
      node: process.versions.node,
      sqlite: connection.value('SELECT sqlite_version()') as string,
      schema: migrations.at(-1)?.version ?? 0,
    },
    migrations,
    pragmas: readPragmas(connection),
    healthy: findings.join() === 'ok' && foreignKeys === 0 && damaged.length === 0,
    integrity: findings,
    foreignKeys,
    damaged,
    trail: trailState(repositories),
    rows: countRows(connection),
  };
}

function trailState({ audit }: Repositories): DoctorReport['trail'] {
  try {
    return audit.trail.verify();
  } catch (error) {
    if (error instanceof LabError && error.code === 'store.trail') return 'broken';
    throw error;
  }
}

/** Reads everything once, so that every checksum and every schema is tried. */
function damagedRecords(repositories: Repositories): { kind: string; reason: string }[] {
  const found: { kind: string; reason: string }[] = [];
  const attempt = (kind: string, read: () => unknown): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof LabError)) throw error;
      found.push({ kind, reason: error.message });
    }
  };
  const { series, runs, channels, settings, facts: _facts, ...lists } = repositories;
  for (const [kind, repository] of Object.entries(lists)) attempt(kind, () => repository.list());
  attempt('channels', () => channels.weeks());
  attempt('settings', () => settings.get());
  attempt('series', () => {
    for (const { id } of series.list()) attempt('series', () => series.points(id));
  });
  attempt('approvals', () => repositories.approvals.verify());
  attempt('audit', () => repositories.audit.trail.verify());
  attempt('runs', () => {
    for (const { id } of runs.list()) attempt('runs', () => runs.get(id));
  });
  return found;
}
