import { createHash } from 'node:crypto';
import {
  approvalInfo,
  type Approval,
  type ApprovalEntry,
  type ApprovalInputs,
} from '../../../shared/approval.ts';
import { budgetSplit } from '../../../shared/budget.ts';
import { campaignScenario } from '../../../shared/campaign.ts';
import type { CampaignResult } from '../../../shared/campaignResult.ts';
import { LabError } from '../../../shared/errors/index.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { validate } from '../validate.ts';
import type { AuditRepository } from './audit.ts';

export interface ApprovalDraft extends Omit<ApprovalEntry, 'number' | 'at' | 'hash' | 'intact'> {
  readonly inputs: ApprovalInputs;
  readonly result: CampaignResult;
}

/** Append-only: there is no way to change or remove an approval, here or in SQL. */
export interface ApprovalRepository {
  /** Newest first; each says whether it and all before it are what was written. */
  list(): ApprovalEntry[];
  /** @throws LabError store.notFound, store.chain */
  get(number: number): Approval;
  /** Approves, and writes it to the audit trail in the same transaction. */
  add(draft: ApprovalDraft): ApprovalEntry;
  /** Reads the whole chain and the audit trail's copy of it. @throws LabError store.chain naming the first broken link */
  verify(): void;
}

interface HeadRow {
  readonly number: number;
  readonly at: string;
  readonly approver: string;
  readonly note: string;
  readonly campaign_id: string;
  readonly split_id: string;
  readonly info: string;
  readonly inputs_hash: string;
  readonly result_hash: string;
  readonly previous: string;
  readonly hash: string;
}

interface Row extends HeadRow {
  readonly inputs: string;
  readonly result: string;
}

/** What the first approval has in place of the hash of the one before. */
const noPrevious = '0'.repeat(64);
const auditAction = 'approval';
const heads =
  'SELECT number, at, approver, note, campaign_id, split_id, info, inputs_hash, result_hash, previous, hash FROM approval';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function hashOf({ hash: _hash, ...row }: HeadRow): string {
  return sha256(
    JSON.stringify([
      row.number,
      row.at,
      row.approver,
      row.note,
      row.campaign_id,
      row.split_id,
      row.info,
      row.inputs_hash,
      row.result_hash,
      row.previous,
    ]),
  );
}

/** The number of the first row that does not follow from the one before it; infinite where all do. */
function firstBroken(rows: readonly HeadRow[]): number {
  let previous = noPrevious;
  for (const [i, row] of rows.entries()) {
    if (row.number !== i + 1 || row.previous !== previous || row.hash !== hashOf(row)) return i + 1;
    previous = row.hash;
  }
  return Infinity;
}

function entryOf(row: HeadRow, broken: number): ApprovalEntry {
  return {
    number: row.number,
    at: row.at,
    approver: row.approver,
    note: row.note,
    campaignId: row.campaign_id,
    splitId: row.split_id,
    info: validate('approval', approvalInfo, JSON.parse(row.info)),
    hash: row.hash,
    intact: row.number < broken,
  };
}

const brokenChain = (number: number): LabError => new LabError('store.chain', { number });

/** The contents are what their hashes in the chain say. */
const contentHolds = (row: Row): boolean =>
  sha256(row.inputs) === row.inputs_hash && sha256(row.result) === row.result_hash;

export function approvalRepository(
  connection: Connection,
  clock: Clock,
  audit: AuditRepository,
): ApprovalRepository {
  const chain = (): HeadRow[] => connection.all(`${heads} ORDER BY number`) as HeadRow[];
  const whole = (number: number): Row | undefined =>
    connection.get('SELECT * FROM approval WHERE number = ?', number) as Row | undefined;
  return {
    list() {
      const rows = chain();
      const broken = firstBroken(rows);
      return rows.map((row) => entryOf(row, broken)).reverse();
    },
    get(number) {
      const row = whole(number);
      if (!row) throw new LabError('store.notFound', { kind: 'approval', id: String(number) });
      const broken = firstBroken(chain());
      if (broken <= number || !contentHolds(row)) throw brokenChain(Math.min(broken, number));
      const inputs = JSON.parse(row.inputs) as ApprovalInputs;
      return {
        ...entryOf(row, broken),
        scenario: validate('approval', campaignScenario, inputs.scenario),
        split: validate('approval', budgetSplit, inputs.split),
        result: JSON.parse(row.result) as CampaignResult,
      };
    },
    add: ({ approver, note, campaignId, splitId, info, inputs, result }) =>
      connection.transaction(() => {
        const last = connection.get(`${heads} ORDER BY number DESC LIMIT 1`) as HeadRow | undefined;
        const [inputsText, resultText] = [JSON.stringify(inputs), JSON.stringify(result)];
        const unsigned: HeadRow = {
          number: (last?.number ?? 0) + 1,
          at: clock().toISOString(),
          approver,
          note,
          campaign_id: campaignId,
          split_id: splitId,
          info: JSON.stringify(info),
          inputs_hash: sha256(inputsText),
          result_hash: sha256(resultText),
          previous: last?.hash ?? noPrevious,
          hash: '',
        };
        const row: Row = { ...unsigned, hash: hashOf(unsigned), inputs: inputsText, result: resultText };
        const columns = Object.keys(row);
        connection.run(
          `INSERT INTO approval (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
          ...(Object.values(row) as (string | number)[]),
        );
        audit.add(auditAction, String(row.number), { hash: row.hash });
        return entryOf(row, Infinity);
      }),
    verify() {
      const rows = chain();
      const broken = firstBroken(rows);
      if (broken !== Infinity) throw brokenChain(broken);
      for (const { number } of rows) if (!contentHolds(whole(number)!)) throw brokenChain(number);
      // The audit trail has a copy of every hash: it also tells of approvals that are gone from the end.
      const copies = connection.all(
        'SELECT subject, details FROM audit WHERE action = ? ORDER BY number',
        auditAction,
      ) as { subject: string; details: string }[];
      const missing = copies.findIndex(
        ({ subject, details }, i) =>
          subject !== String(i + 1) || (JSON.parse(details) as { hash: string }).hash !== rows[i]?.hash,
      );
      if (missing >= 0) throw brokenChain(missing + 1);
      if (rows.length > copies.length) throw brokenChain(copies.length + 1);
    },
  };
}
