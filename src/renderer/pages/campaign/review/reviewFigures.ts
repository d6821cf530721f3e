import type { CampaignResult, ChannelResult, Spread } from '../../../../shared/campaignResult.ts';
import type { Estimate } from '../../../../shared/simulation.ts';
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
  // Channels are paused together or not: the error of a sum is at most the sum of the errors.
  const total = (figure: (channel: ChannelResult) => Estimate): Estimate => ({
    value: channels.reduce((sum, channel) => sum + figure(channel).value, 0),
    se: channels.reduce((sum, channel) => sum + figure(channel).se, 0),
  });
  const pauses = total(({ pause }) => pause.pauses);
  const wrong = total(({ pause }) => pause.falsePauses);
  const weeks = total(({ pause }) => pause.weeks.mean);
  const missed = total(({ pause }) => pause.missedPauses);
  const share = pauses.value > 0 ? wrong.value / pauses.value : 0;
  const atMost = (words: string): string => text('errorAtMost', { error: words });
  const range = (spread: Spread): Facts => ({
    value: rangeWords(spread, 'money', format, text),
    inputs: [{ label: text('input.range'), value: text('rangeMeaning') }],
    standardError: `± ${format.money(spread.mean.se)}`,
  });
  const counts: Explanation['inputs'] = [
    { label: text('input.pauseCount'), value: format.number(pauses.value, 2) },
    { label: text('input.falseCount'), value: format.number(wrong.value, 2) },
  ];
  const facts: Readonly<Record<(typeof keys)[number], Facts>> = {
    pausedWeeks: {
      value: format.number(weeks.value, 1),
      inputs: counts,
      standardError: atMost(format.number(weeks.se, 2)),
    },
    falsePauses:
      pauses.value > 0
        ? {
            value: format.percent(share, 0),
            inputs: counts,
            standardError: atMost(format.percent((wrong.se + share * pauses.se) / pauses.value, 1)),
          }
        : { value: text('dash'), inputs: counts },
    missedPauses: {
      value: format.number(missed.value, 2),
      inputs: counts,
      standardError: atMost(format.number(missed.se, 3)),
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
