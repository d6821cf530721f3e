import { allocationObjectives, type AllocationObjective } from '../../../../shared/allocation.ts';
import { campaignFile } from '../../../../shared/campaign.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { textOption } from '../command.ts';
import type { Command, Options } from '../command.ts';
import { lastResult } from '../lastResult.ts';
import { numberOption } from '../numberOption.ts';
import { readJson } from '../readJson.ts';
import { allocationText } from '../text/allocationText.ts';
import { withReader } from '../withLab.ts';

/** `lab allocate`: a better split of a campaign file's money. */
export const allocate: Command = {
  name: 'allocate',
  usage:
    'FILE [--objective profit|customers|kept] [--total N] [--goal N | --target ID] [--least] [--confidence P] [--lock PART]… [--timing] [--check PATHS] [--db FILE]',
  summary: { zh: '寻找更好的预算分配', en: 'Finds a better split of the budget' },
  options: {
    db: { type: 'string' },
    objective: { type: 'string' },
    total: { type: 'string' },
    goal: { type: 'string' },
    target: { type: 'string' },
    least: { type: 'boolean' },
    confidence: { type: 'string' },
    check: { type: 'string' },
    lock: { type: 'string', multiple: true },
    timing: { type: 'boolean' },
  },
  positionals: 1,
  async run([file], options, terminal) {
    const { scenario, split } = readJson(file!, campaignFile);
    const [total, goal] = [numberOption(options, 'total'), numberOption(options, 'goal')];
    const target = textOption(options, 'target');
    const [confidence, checkPaths] = [numberOption(options, 'confidence'), numberOption(options, 'check')];
    const locks = options['lock'];
    const least = options['least'] === true;
    if (least && goal === undefined && target === undefined) {
      throw new LabError('cli.usage', { reason: '--least: --goal | --target' });
    }
    const request = {
      objective: objectiveOption(options),
      least,
      ...(target === undefined ? {} : { target }),
      ...(confidence === undefined ? {} : { confidence }),
      ...(checkPaths === undefined ? {} : { checkPaths }),
      timing: options['timing'] === true ? ('search' as const) : ('keep' as const),
      ...(total === undefined ? {} : { total }),
      ...(goal === undefined ? {} : { goal }),
      ...(Array.isArray(locks) ? { locked: locks.map(String) } : {}),
    };
    const result = await withReader(textOption(options, 'db'), (lab) =>
      lastResult(lab.call.campaign.allocate({ scenario, split, request }), terminal),
    );
    return { json: result, text: allocationText(result, scenario) };
  },
};

function objectiveOption(options: Options): AllocationObjective {
  const asked = textOption(options, 'objective') ?? 'profit';
  const found = allocationObjectives.find((name) => name === asked);
  if (!found) {
    throw new LabError('cli.usage', {
      reason: `--objective ${asked} ∉ {${allocationObjectives.join(', ')}}`,
    });
  }
  return found;
}
