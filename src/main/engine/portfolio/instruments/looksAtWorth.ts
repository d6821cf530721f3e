import type { InstrumentSpec } from './specs.ts';

/** Whether a holding's rate depends on all that the client has in the plan. */
export function looksAtWorth(spec: InstrumentSpec): boolean {
  const preferences =
    spec.kind === 'offered'
      ? spec.versions.flatMap((version) => version.preferences)
      : spec.kind === 'time'
        ? (spec.preferences ?? [])
        : [];
  return preferences.some(({ basis }) => basis === 'total');
}
