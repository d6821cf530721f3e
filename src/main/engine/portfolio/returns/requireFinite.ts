import { LabError } from '../../../../shared/errors/index.ts';

/** @throws LabError `returns.notFinite` where the value is NaN, infinite, or not there */
export function requireFinite(field: string, value: number | undefined): void {
  if (!Number.isFinite(value)) throw new LabError('returns.notFinite', { field, value: String(value) });
}
