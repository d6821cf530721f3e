import type { ApprovalEntry, ApprovalRerun } from '../../../../shared/approval.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { textOption } from '../command.ts';
import type { Command } from '../command.ts';
import { lastResult } from '../lastResult.ts';
import { heading, list, table } from '../table.ts';
import { money } from '../text/figures.ts';
import { withReader } from '../withLab.ts';

/** `lab approvals`: what was approved in a file, and whether an approval still comes out to the same digits. */
export const approvals: Command = {
  name: 'approvals',
  usage: '--db FILE [--rerun N]',
  summary: { zh: '预算审批记录；按存档重算', en: 'Approved splits; runs one again' },
  options: { db: { type: 'string' }, rerun: { type: 'string' } },
  positionals: 0,
  async run(_positionals, options, terminal) {
    const file = textOption(options, 'db');
    if (file === undefined) throw new LabError('cli.usage', { reason: 'lab approvals --db FILE' });
    const asked = textOption(options, 'rerun');
    if (asked === undefined) {
      const entries = await withReader(file, (lab) => lab.call.approvals.list());
      return {
        json: { approvals: entries },
        text: listed(entries),
        isBad: entries.some((one) => !one.intact),
      };
    }
    const number = Number(asked);
    if (!Number.isInteger(number) || number < 1) {
      throw new LabError('cli.usage', { reason: `--rerun ${asked}` });
    }
    const rerun = await withReader(file, (lab) => lastResult(lab.call.approvals.rerun({ number }), terminal));
    return { json: rerun, text: rerunText(rerun), isBad: !rerun.same };
  },
};

function listed(entries: readonly ApprovalEntry[]): string {
  if (entries.length === 0) return 'No approvals 没有审批记录';
  return table([
    [
      'No. 编号',
      'at 时间',
      'by 审批人',
      'split 预算',
      'total 总额',
      'NPV p5 / p50 / p95 净现值',
      'integrity 完整性',
    ],
    ...entries.map(({ number, at, approver, info, intact }) => [
      String(number),
      at,
      approver,
      info.split,
      money(info.total),
      [info.npv.p5, info.npv.p50, info.npv.p95].map(money).join(' / '),
      intact ? 'intact 未被改动' : 'BROKEN 校验不符',
    ]),
  ]);
}

function rerunText({ number, same, engineVersion, paths, differing, differences }: ApprovalRerun): string {
  return [
    heading(`Approval ${number} 审批`),
    list([
      ['paths 情景', String(paths)],
      ['engine 引擎', `${engineVersion.before} → ${engineVersion.after}`],
      ['same digits 数字相同', same ? 'yes 是' : `no 否 (${differing})`],
      ...differences.map(({ path, before, after }) => [`  ${path}`, String(before), String(after)]),
    ]),
  ].join('\n');
}
