import type { CampaignScenario } from '../../shared/campaign.ts';
import type { CampaignResult, ComparisonResult } from '../../shared/campaignResult.ts';
import type { OwnMeasure } from '../../shared/formula.ts';
import type { HistoryResult } from '../../shared/history.ts';
import type { LeversResult } from '../../shared/levers.ts';
import type { SimulationResult } from '../../shared/simulation.ts';
import { reportDocument } from './html/document.ts';
import type { Language } from './language.ts';
import { campaignSection } from './sections/campaign.ts';
import { combinationSection } from './sections/combination.ts';
import { comparisonSection } from './sections/comparison.ts';
import { notesSection } from './sections/notes.ts';

/** The main job in one go: one combination, one campaign, one comparison of splits. */
export interface DemoResults {
  readonly plan: SimulationResult;
  /** The bank's own measures of the plan. */
  readonly own: readonly OwnMeasure[];
  readonly history: HistoryResult;
  readonly campaign: CampaignResult;
  /** What was simulated: its targets name their measures here. */
  readonly scenario: CampaignScenario;
  /** What each target would take. */
  readonly levers: LeversResult;
  readonly comparison: ComparisonResult;
  /** Yuan per customer above which the campaign's review rule pauses a channel. */
  readonly cacCap: number | undefined;
  /** The newest date of the data. */
  readonly dataDate: string;
  readonly programVersion: string;
}

/** A self-contained HTML page in both languages, with its charts drawn in. */
export function demoReport(results: DemoResults): string {
  const { plan, dataDate, programVersion } = results;
  const body = (language: Language): string[] => [
    combinationSection(plan, results.own, results.history, language),
    campaignSection(results, language),
    comparisonSection(results.comparison, language),
    notesSection([...plan.notices, ...results.campaign.notices, ...results.history.notices], language),
  ];
  const version = `${programVersion} / ${plan.engineVersion}`;
  const page = reportDocument({
    title: {
      zh: '储蓄、基金与推广预算：一次完整测算',
      en: 'Savings, funds and a campaign budget: one whole run',
    },
    intro: {
      zh: '一个产品组合的未来，一次推广的成效，两种预算分配的比较。不利情形在前，每个数字都带有误差。',
      en: 'The future of one combination, the yield of one campaign, two budget splits compared. The bad case first, and every figure with its error.',
    },
    chips: {
      zh: ['合成数据', '情景测算（非业绩预测）', `数据截至 ${dataDate}`, `程序 / 引擎版本 ${version}`],
      en: [
        'Synthetic data',
        'Scenario, not a forecast',
        `Data up to ${dataDate}`,
        `Program / engine ${version}`,
      ],
    },
    body: { zh: body('zh'), en: body('en') },
  });
  return withOwnNames(page);
}

/** Charts are numbered through the whole process; here they are numbered through the page, so that it is always the same. */
function withOwnNames(page: string): string {
  const numbers = new Map<string, number>();
  return page.replaceAll(/\bzr(\d+)-c/g, (_whole, number: string) => {
    if (!numbers.has(number)) numbers.set(number, numbers.size);
    return `chart${numbers.get(number)}-`;
  });
}
