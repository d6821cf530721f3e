import type { ChannelWeek } from '../../../../shared/channel.ts';
import type { FitProblem, FittedResponse } from '../../../../shared/campaignResult.ts';
import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { mean } from '../../stats/mean.ts';
import { standardDeviation } from '../../stats/variance.ts';
import { leastSquares, type Fit } from './leastSquares.ts';
import { effectiveSpend, hillShare, responseModel } from './responseModel.ts';
import { seasonAndTrend } from './seasonAndTrend.ts';
import { startingPoints } from './startingPoints.ts';

const fewestWeeks = 26;
/** Below this share of its mean, the spending hardly moves. */
const constant = 0.01;
/** Standard errors of log half, log slope and retention beyond which the curve is anybody's guess. */
const vague = { logHalf: 1, logSlope: 1, retention: 0.5 };

/**
 * Fits Hill response with geometric carry-over to the weekly history of one channel by least squares. Standard errors
 * take the weeks' rests as independent and equally wide.
 * @param weeks of one channel, in the order of their dates; weeks without conversions on record are left out
 */
export function fitResponse(channel: string, weeks: readonly ChannelWeek[]): FittedResponse {
  const spend = Float64Array.from(weeks, (week) => week.spend);
  const known = weeks.flatMap(({ conversions }, week) => (conversions === null ? [] : [week]));
  const observed = Float64Array.from(known, (week) => weeks[week]!.conversions!);
  const refused = refusals(spend, observed);
  if (refused.length > 0) return unfitted(channel, weeks, known.length, refused);
  const best = bestFit(spend, known, observed);
  return describe(channel, weeks, spend, observed, best);
}

function refusals(spend: Float64Array, observed: Float64Array): FitProblem[] {
  if (observed.length < fewestWeeks) return ['tooFewWeeks'];
  const average = mean(spend);
  if (average === 0) return ['noSpend'];
  if (standardDeviation(spend) < constant * average) return ['constantSpend'];
  return observed.every((count) => count === 0) ? ['noConversions'] : [];
}

/** The best of the fits from several starts, as the squares may have more than one valley. */
function bestFit(spend: Float64Array, known: readonly number[], observed: Float64Array): Fit {
  const model = responseModel(spend, known);
  const most = spend.reduce((high, money) => Math.max(high, money), 0);
  const highest = observed.reduce((high, count) => Math.max(high, count), 0);
  const bounds = [
    [0, highest],
    [0, 20 * highest],
    [log(most / 50), log(most * 10)],
    [log(0.3), log(8)],
    [0, 0.95],
  ] as const;
  const fits = startingPoints(spend, known, observed).map((start) =>
    leastSquares(model, observed, start, bounds),
  );
  return fits.reduce((best, fit) => (fit.squares < best.squares ? fit : best));
}

function problemsOf({ converged, errors, bounded, parameters }: Fit): FitProblem[] {
  const problems: FitProblem[] = [];
  if (!converged) problems.push('noConvergence');
  // No base and no carry-over are answers, the other bounds are only where the search ends.
  const [, top, logHalf, logSlope, retention] = bounded;
  if (top || logHalf || logSlope || (retention && parameters[4]! > 0)) problems.push('atBound');
  const [, topError, halfError, slopeError, retentionError] = errors ?? [];
  const sure =
    errors !== undefined &&
    topError! < parameters[1]! &&
    halfError! < vague.logHalf &&
    slopeError! < vague.logSlope &&
    retentionError! < vague.retention;
  if (!sure) problems.push('notIdentified');
  return problems;
}

function describe(
  channel: string,
  weeks: readonly ChannelWeek[],
  spend: Float64Array,
  observed: Float64Array,
  fit: Fit,
): FittedResponse {
  const [base, top, logHalf, logSlope, retention] = fit.parameters as [
    number,
    number,
    number,
    number,
    number,
  ];
  const error = (i: number): number => fit.errors?.[i] ?? 0;
  const problems = problemsOf(fit);
  const { effective } = effectiveSpend(spend, retention);
  const at = (a: number): number => base + top * hillShare(a, logHalf, logSlope);
  const spread = observed.length * (standardDeviation(observed, 0) * standardDeviation(observed, 0));
  const most = 1.25 * spend.reduce((high, money) => Math.max(high, money), 0);
  const points = weeks.map(({ date, spend: money, conversions }, week) => ({
    date,
    spend: money,
    conversions,
    fitted: at(effective[week]!),
  }));
  return {
    channel,
    weeks: observed.length,
    identified: problems.length === 0,
    problems,
    parameters: {
      base: { value: base, se: error(0) },
      top: { value: top, se: error(1) },
      half: { value: exp(logHalf), se: exp(logHalf) * error(2) },
      slope: { value: exp(logSlope), se: exp(logSlope) * error(3) },
      retention: { value: retention, se: error(4) },
    },
    residualSd: Math.sqrt(fit.squares / Math.max(1, observed.length - fit.parameters.length)),
    rSquared: spread > 0 ? 1 - fit.squares / spread : 0,
    pattern: seasonAndTrend(points),
    points,
    curve: Array.from({ length: 41 }, (_, i) => ({
      spend: (most * i) / 40,
      conversions: at((most * i) / 40),
    })),
  };
}

function unfitted(
  channel: string,
  weeks: readonly ChannelWeek[],
  count: number,
  problems: readonly FitProblem[],
): FittedResponse {
  return {
    channel,
    weeks: count,
    identified: false,
    problems,
    parameters: null,
    residualSd: 0,
    rSquared: 0,
    points: weeks.map(({ date, spend, conversions }) => ({ date, spend, conversions, fitted: null })),
    curve: [],
  };
}
