import type { WorkspaceInfo } from '../../shared/workspace.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { ChartText } from './months.ts';

/** What every export carries, so that it can be made again and judged. */
export interface ExportStamp {
  readonly name: string;
  readonly seed?: number | undefined;
  readonly engineVersion: string;
  readonly dataDate?: string | null | undefined;
  readonly synthetic: boolean;
}

/** The stamp of what was not simulated: the file's versions and its newest data. */
export function fileStamp(
  { engineVersion, dataDate, synthetic }: WorkspaceInfo,
  name: string,
  ofSample = synthetic,
): ExportStamp {
  return { name, engineVersion, dataDate, synthetic: ofSample };
}

/** The stamp as pairs of words, for the end of a CSV. */
export function stampRows(
  stamp: ExportStamp,
  look: LookValue,
  text: ChartText,
): readonly (readonly [string, string])[] {
  return [
    [text('stampName'), stamp.name],
    ...(stamp.seed === undefined ? [] : [[text('stampSeed'), String(stamp.seed)] as const]),
    [text('stampVersion'), stamp.engineVersion],
    ...(stamp.dataDate ? [[text('stampDataDate'), look.format.date(stamp.dataDate)] as const] : []),
    ...(stamp.synthetic ? [[text('synthetic'), text('yes')] as const] : []),
  ];
}

/** The stamp of figures in a file, which stand there unrounded and without their signs: with what they are counted in. */
export function figureStampRows(
  stamp: ExportStamp,
  look: LookValue,
  text: ChartText,
): readonly (readonly [string, string])[] {
  return [...stampRows(stamp, look, text), [text('stampUnits'), text('units')]];
}

/** The stamp as one line, for the foot of a picture. */
export function stampLine(stamp: ExportStamp, look: LookValue, text: ChartText): string {
  return stampRows(stamp, look, text)
    .map(([name, value]) => (name === text('synthetic') ? name : `${name} ${value}`))
    .join(' · ');
}
