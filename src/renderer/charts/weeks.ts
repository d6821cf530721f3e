import type { CampaignWeekResult } from '../../shared/campaignResult.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import { axisStyle, fontSize } from './style.ts';

type PhaseWeek = Pick<CampaignWeekResult, 'phase'>;

/** First weeks of the phases, in order. */
export function phaseStarts(
  weekly: readonly PhaseWeek[],
): readonly { week: number; phase: PhaseWeek['phase'] }[] {
  return weekly.flatMap(({ phase }, week) => (weekly[week - 1]?.phase === phase ? [] : [{ week, phase }]));
}

/** Lines where phases begin, with their names where there is room; weeks are centred on whole numbers. */
export function phaseMarks(
  weekly: readonly PhaseWeek[],
  look: LookValue,
  text: CampaignChartText,
  named = true,
) {
  const { palette } = look;
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: palette.lineStrong, width: 1, type: 'solid' as const },
    label: {
      show: named,
      position: 'end' as const,
      align: 'left' as const,
      distance: 5,
      fontSize: fontSize(look, 11),
      color: palette.textFaint,
    },
    data: phaseStarts(weekly).map(({ week, phase }) => ({
      xAxis: week - 0.5,
      label: { show: named, formatter: text(`phase.${phase}`) },
    })),
  };
}

/** An axis of weeks, counted from 1 on the screen, with room for whole bars at both ends. */
export function weekAxis(weeks: number, look: LookValue, text: CampaignChartText, labels = true) {
  return {
    type: 'value' as const,
    min: -0.5,
    max: weeks - 0.5,
    interval: 0.5,
    ...axisStyle(look),
    axisLabel: {
      ...axisStyle(look).axisLabel,
      show: labels,
      hideOverlap: true,
      formatter: (place: number) =>
        Number.isInteger(place) && isLabelled(place, weeks) ? text('weekShort', { week: place + 1 }) : '',
    },
  };
}

/** Week 1, and then every fourth, eighth or thirteenth. */
function isLabelled(week: number, weeks: number): boolean {
  const step = weeks <= 30 ? 4 : weeks <= 60 ? 8 : 13;
  return week === 0 || (week + 1) % step === 0;
}
