import type { Command } from '../command.ts';
import { allocate } from './allocate.ts';
import { approvals } from './approvals.ts';
import { compareSplits } from './compareSplits.ts';
import { demo } from './demo.ts';
import { doctor } from './doctor.ts';
import { historyPlan } from './historyPlan.ts';
import { importCommand } from './importFile.ts';
import { judgeRules } from './judgeRules.ts';
import { modelPlan } from './modelPlan.ts';
import { restore } from './restore.ts';
import { simulateCampaign } from './simulateCampaign.ts';
import { simulatePlan } from './simulatePlan.ts';
import { suggestPlan } from './suggestPlan.ts';
import { wording } from './wording.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  demo,
  importCommand('nav'),
  importCommand('channels'),
  simulatePlan,
  historyPlan,
  modelPlan,
  suggestPlan,
  simulateCampaign,
  compareSplits,
  allocate,
  judgeRules,
  approvals,
  wording,
  doctor,
  restore,
];
