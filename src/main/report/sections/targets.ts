import type { CampaignScenario, CampaignTarget } from '../../../shared/campaign.ts';
import type { CampaignResult, EstimateResult, TargetResult } from '../../../shared/campaignResult.ts';
import type { EstimateUnit } from '../../../shared/campaignEstimate.ts';
import type { LeversResult } from '../../../shared/levers.ts';
import { targetUnits } from '../../../shared/targetUnits.ts';
import { count, money, percent } from '../format.ts';
import { tableCard } from '../html/parts.ts';
import type { Language } from '../language.ts';
import { targetWords } from './targetWords.ts';

export interface TargetSource {
  readonly result: CampaignResult;
  readonly scenario: CampaignScenario;
  readonly levers: LeversResult;
}

type Write = (value: number) => string;

const signed = (value: number): string => `${value > 0 ? '+' : ''}${percent(value)}`;

/** How figures of a target are written: a change where it is compared with today, else in the unit of its measure. */
function writerOf({ measure, base }: CampaignTarget, language: Language): Write {
  if (base !== undefined) return signed;
  if (measure === 'conversion') return (value) => percent(value, 3);
  const units: Readonly<Record<(typeof targetUnits)[typeof measure], Write>> = {
    people: (value) => count(Math.round(value)),
    money: (value) => money(value, language),
    percent: (value) => percent(value),
    weeks: (value) => targetWords[language].weeks(Math.round(value)),
  };
  return units[targetUnits[measure]];
}

const estimateWriters: Readonly<Record<EstimateUnit, Write>> = {
  share: (value) => percent(value),
  change: signed,
  score: (value) => value.toFixed(1),
};

const goalOf = ({ sense, goal }: TargetResult | EstimateResult, write: Write): string =>
  `${sense === 'atLeast' ? '≥' : '≤'} ${write(goal)}`;

/** The least change of one input alone that would reach a target at the mean rates. */
function leastChange({ targets }: LeversResult, id: string, language: Language): string {
  const words = targetWords[language];
  const found = targets.find((target) => target.id === id);
  if (!found) return '–';
  if (found.met) return words.met;
  const least = found.levers.find(({ factor }) => factor !== null);
  if (!least || least.factor === null) return words.noChange;
  return `${words.levers[least.lever]} ${signed(least.factor - 1)}`;
}

function targetRows({ result, scenario, levers }: TargetSource, language: Language): string[][] {
  return result.targets.map((target) => {
    const asked = scenario.targets?.find(({ id }) => id === target.id);
    const write = asked ? writerOf(asked, language) : String;
    const { mean, p5, p50, p95 } = target.figure;
    return [
      target.name[language],
      goalOf(target, write),
      ...[mean, p5, p50, p95].map((figure) => (figure === null ? '–' : write(figure.value))),
      `${percent(target.probability.value)} ± ${percent(target.probability.se)}`,
      leastChange(levers, target.id, language),
    ];
  });
}

/** Goals on the team's own range: their chance is exact, and nothing of them was simulated. */
function estimateRows({ result, scenario }: TargetSource, language: Language): string[][] {
  return result.estimates.map((target) => {
    const asked = scenario.estimates?.find(({ id }) => id === target.id);
    const write = asked ? estimateWriters[asked.unit] : String;
    return [
      target.name[language],
      goalOf(target, write),
      ...[target.mean, target.p5, target.p50, target.p95].map((value) => write(value)),
      percent(target.probability),
      targetWords[language].notSimulated,
    ];
  });
}

/** Every goal of a campaign: what is expected, its range, how likely it is met, and what it would take; nothing where it has none. */
export function targetsCard(source: TargetSource, language: Language): string[] {
  const rows = [...targetRows(source, language), ...estimateRows(source, language)];
  if (rows.length === 0) return [];
  const words = targetWords[language];
  return [
    tableCard({
      title: words.title,
      description: words.description(source.levers.reach),
      table: [
        [words.target, words.goal, words.expected, '5%', '50%', '95%', words.chance, words.takes],
        ...rows,
      ],
    }),
  ];
}
