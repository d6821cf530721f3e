import { LabError } from '../../../shared/errors/index.ts';
import { type RunInfo, runInfo } from '../../../shared/run.ts';
import type { Connection } from '../connection.ts';
import { removeRow } from '../removeRow.ts';
import { digest, seal, unseal } from '../sealed.ts';
import { validate } from '../validate.ts';

/** A run that was kept: what was asked and what came out, digit by digit. */
export interface StoredRun {
  readonly info: RunInfo;
  readonly input: unknown;
  readonly result: unknown;
}

export interface RunRepository {
  /** Newest first; of one plan, scenario or comparison where `subject` is given. */
  list(subject?: string): RunInfo[];
  /** @throws LabError store.notFound, store.damagedRecord */
  get(id: string): StoredRun;
  /** Keeps a run under its id. Numbers that JSON cannot write (NaN, infinities) are stored as null. */
  save(run: StoredRun): void;
  /** @throws LabError store.notFound */
  remove(id: string): void;
}

interface InfoRow {
  id: string;
  subject: string;
  started_at: string;
  info: string;
}

interface Row extends InfoRow {
  input: string;
  result: string;
}

const infoChecksum = (row: InfoRow): string =>
  digest(JSON.stringify([row.id, row.subject, row.started_at, row.info]));

function infoOf(row: InfoRow & { info_checksum: string }): RunInfo {
  if (row.info_checksum !== infoChecksum(row)) {
    throw new LabError('store.damagedRecord', { kind: 'run', id: row.id });
  }
  return validate('run', runInfo, JSON.parse(row.info));
}

export function runRepository(connection: Connection): RunRepository {
  return {
    list(subject) {
      const select = 'SELECT id, subject, started_at, info, info_checksum FROM run';
      const order = 'ORDER BY started_at DESC, id';
      const rows =
        subject === undefined
          ? connection.all(`${select} ${order}`)
          : connection.all(`${select} WHERE subject = ? ${order}`, subject);
      return rows.map((row) => infoOf(row as InfoRow & { info_checksum: string }));
    },
    get(id) {
      const sealed = connection.get('SELECT * FROM run WHERE id = ?', id);
      if (sealed === undefined) throw new LabError('store.notFound', { kind: 'run', id });
      const row = unseal('run', 'id', sealed) as Row;
      return {
        info: validate('run', runInfo, JSON.parse(row.info)),
        input: JSON.parse(row.input) as unknown,
        result: JSON.parse(row.result) as unknown,
      };
    },
    save({ info, input, result }) {
      const checked = validate('run', runInfo, info);
      const row: Row = {
        id: checked.id,
        subject: checked.subject,
        started_at: checked.startedAt,
        info: JSON.stringify(checked),
        input: JSON.stringify(input ?? null),
        result: JSON.stringify(result ?? null),
      };
      seal(connection, 'run', 'id', { ...row, info_checksum: infoChecksum(row) });
    },
    remove: (id) => removeRow(connection, 'run', id),
  };
}
