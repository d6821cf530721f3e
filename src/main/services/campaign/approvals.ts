import type {
  Approval,
  ApprovalEntry,
  ApprovalInfo,
  ApprovalRequest,
  ApprovalRerun,
} from '../../../shared/approval.ts';
import type { CampaignResult } from '../../../shared/campaignResult.ts';
import { LabError } from '../../../shared/errors/index.ts';
import { jsonDifferences } from '../../../shared/jsonDifferences.ts';
import type { RunMessage } from '../../../shared/run.ts';
import { newId } from '../../store/newId.ts';
import type { ServiceContext } from '../context.ts';
import { programVersion } from '../programVersion.ts';
import { streamRun } from '../running/streamRun.ts';
import { knownTo } from './knownTo.ts';

/** How many differing figures of a re-run are told. */
const toldDifferences = 50;

export interface ApprovalsService {
  /** Newest first. */
  list(): readonly ApprovalEntry[];
  /** @throws LabError store.notFound, store.chain */
  get(number: number): Approval;
  /** Runs the split in full and keeps it with its numbers for good. @throws LabError approval.partial */
  approve(asked: ApprovalRequest, signal?: AbortSignal): AsyncGenerator<RunMessage<ApprovalEntry>>;
  /** Runs the frozen inputs again and compares every digit. */
  rerun(number: number, signal?: AbortSignal): AsyncGenerator<RunMessage<ApprovalRerun>>;
}

export function approvalsService({ store, pool, active }: ServiceContext): ApprovalsService {
  return {
    list: () => store.approvals.list(),
    get: (number) => store.approvals.get(number),
    approve: ({ campaignId, splitId, scenario, split, approver, note }, signal) =>
      streamRun(active, {
        runId: newId(),
        total: scenario.paths,
        signal,
        async execute(options) {
          const result = await pool.runModel('campaign', { scenario, split }, options);
          if (result.partial) throw new LabError('approval.partial', { paths: result.paths });
          const { dataDate, synthetic } = store.overview();
          const info: ApprovalInfo = {
            ...headlinesOf(result),
            campaign: scenario.name,
            split: split.name,
            total: split.total,
            programVersion,
            dataDate,
            synthetic,
          };
          const inputs = { scenario, split };
          return store.approvals.add({ approver, note, campaignId, splitId, info, inputs, result });
        },
      }),
    async *rerun(number, signal) {
      const { scenario, split, result: then } = store.approvals.get(number);
      yield* streamRun(active, {
        runId: newId(),
        total: scenario.paths,
        signal,
        async execute(options): Promise<ApprovalRerun> {
          const now = await pool.runModel('campaign', { scenario, split }, options);
          if (now.partial) throw new LabError('approval.partial', { paths: now.paths });
          const { engineVersion: before, ...approved } = then;
          const { engineVersion: present, ...made } = now;
          const differences = jsonDifferences(approved, knownTo(approved, made));
          return {
            number,
            same: differences.length === 0,
            engineVersion: { before, after: present },
            paths: now.paths,
            differences: differences.slice(0, toldDifferences),
            differing: differences.length,
          };
        },
      });
    },
  };
}

function headlinesOf({
  paths,
  seed,
  engineVersion,
  npv,
  heads,
  cac,
}: CampaignResult): Pick<ApprovalInfo, 'paths' | 'seed' | 'engineVersion' | 'npv' | 'customers' | 'cac'> {
  return {
    paths,
    seed,
    engineVersion,
    npv: { p5: npv.p5.value, p50: npv.p50.value, p95: npv.p95.value },
    customers: heads.customers.mean.value,
    cac: cac.value?.value ?? null,
  };
}
