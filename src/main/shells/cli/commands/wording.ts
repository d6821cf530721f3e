import { existsSync } from 'node:fs';
import { LabError } from '../../../../shared/errors/index.ts';
import { requiredKinds, wordingOn, type RequiredKind } from '../../../../shared/wording.ts';
import { textOption, type Command, type Options } from '../command.ts';
import { readText } from '../readJson.ts';
import { table } from '../table.ts';
import { missingSentences, wordingFindings, type WordingFinding } from '../wordingOf.ts';
import { withReader } from '../withLab.ts';

/** `lab wording`: which banned words a text or a file holds, and which required sentences it lacks. */
export const wording: Command = {
  name: 'wording',
  usage: 'FILE|TEXT [--deposit] [--require general,fund,wealth,benchmark] [--db FILE]',
  summary: { zh: '检查用语：违规用语和应有的风险提示', en: 'Banned words, and sentences that must be there' },
  options: { db: { type: 'string' }, deposit: { type: 'boolean' }, require: { type: 'string' } },
  positionals: 1,
  async run([asked], options) {
    const kinds = requiredOf(options);
    const rule = await withReader(textOption(options, 'db'), async (lab) => {
      const [{ wording: rules }, { today }] = await Promise.all([
        lab.call.workspace.settings(),
        lab.call.client.today(),
      ]);
      return wordingOn(rules, today);
    });
    const isFile = existsSync(asked!);
    const typed = isFile ? readText(asked!) : asked!;
    const findings = wordingFindings(typed, isFile ? asked! : '', rule, options['deposit'] === true);
    const missing = missingSentences(typed, rule, kinds);
    return {
      json: { effectiveFrom: rule.effectiveFrom, findings, missing },
      text: [
        findings.length > 0 ? listed(findings) : 'No banned words 没有违规用语',
        ...missing.map(({ kind, zh, en }) => `Missing 缺少 (${kind}): ${zh} / ${en}`),
      ].join('\n'),
      isBad: findings.length > 0 || missing.length > 0,
    };
  },
};

/** @throws LabError cli.usage for a kind of sentence that does not exist */
function requiredOf(options: Options): readonly RequiredKind[] {
  const asked = (textOption(options, 'require') ?? '').split(',').filter((kind) => kind !== '');
  return asked.map((kind) => {
    const found = requiredKinds.find((one) => one === kind);
    if (!found) throw new LabError('cli.usage', { reason: `--require ${kind}` });
    return found;
  });
}

const listed = (findings: readonly WordingFinding[]): string =>
  table([
    ['where 位置', 'found 用语', 'rule 规则', 'text 原文'],
    ...findings.map(({ where, found, phrase, text }) => [where, found, phrase, text]),
  ]);
