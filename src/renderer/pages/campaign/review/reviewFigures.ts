import type { CampaignResult, ChannelResult, Spread } from '../../../../shared/campaignResult.ts';
import type { Format } from '../../../app/format/createFormat.ts';
import type { Explanation } from '../../../components/Why.tsx';
import type { CampaignText } from '../messages.ts';
import { rangeWords } from '../results/rangeWords.ts';

const keys = ['pausedWeeks', 'falsePauses', 'missedPauses', 'moved', 'released', 'unused'] as const;

interface Facts {
  readonly value: string;
  readonly inputs: Explanation['inputs'];
  readonly standardError?: string;
}

/** What the review does in a run, as figures that can be asked why. */
export function reviewFigures(
  result: CampaignResult,
  format: Format,
  text: CampaignText,
  dataDate: string | null,
): readonly Explanation[] {
  const { channels, money } = result;
  const total = (figure: (channel: ChannelResult) => number): number =>
    channels.reduce((sum, channel) => sum + figure(channel), 0);
  const pauses = total(({ pause }) => pause.pauses.value);
  const wrong = total(({ pause }) => pause.falsePauses.value);
  const range = (spread: Spread): Facts => ({
    value: rangeWords(spread, 'money', format, text),
    inputs: [{ label: text('input.range'), value: text('rangeMeaning') }],
    standardError: `± ${format.money(spread.mean.se)}`,
  });
  const counts: Explanation['inputs'] = [
    { label: text('input.pauseCount'), value: format.number(pauses, 2) },
    { label: text('input.falseCount'), value: format.number(wrong, 2) },
  ];
  const facts: Readonly<Record<(typeof keys)[number], Facts>> = {
    pausedWeeks: {
      value: format.number(
        total(({ pause }) => pause.weeks.mean.value),
        1,
      ),
      inputs: counts,
    },
    falsePauses: { value: pauses > 0 ? format.percent(wrong / pauses, 0) : text('dash'), inputs: counts },
    missedPauses: {
      value: format.number(
        total(({ pause }) => pause.missedPauses.value),
        2,
      ),
      inputs: counts,
    },
    moved: range(money.moved),
    released: range(money.contingencyReleased),
    unused: range(money.contingencyUnused),
  };
  return keys.map((key) => ({
    name: text(`review.${key}.name`),
    definition: text(`review.${key}.definition`),
    formula: text(`review.${key}.formula`),
    ...facts[key],
    paths: result.paths,
    seed: result.seed,
    engineVersion: result.engineVersion,
    source: text('sourceSimulation'),
    dataDate: dataDate ?? undefined,
  }));
}
