import type { DriverMeasure, DriversResult } from '../../../../shared/drivers.ts';
import { api } from '../../../app/api/client.ts';
import type { StartRun } from '../../../app/run/RunController.ts';
import { useRun, type Run } from '../../../app/run/useRun.ts';
import { isPartial } from '../simulateCampaign.ts';
import type { CampaignWork } from '../work.ts';

export interface DriversAsked {
  readonly work: CampaignWork;
  readonly measure: DriverMeasure;
}

/** Enough for squared correlations: standard errors under three points. */
export const driverPaths = (asked: number): number => Math.max(50, Math.min(asked, 2000));

const ask: StartRun<DriversAsked, DriversResult> = ({ work, measure }, _mode, signal) => {
  const request = { measure, paths: driverPaths(work.scenario.paths) };
  return api.campaign.drivers.query({ ...work, request }, { signal, context: { alone: true } });
};

/** What the spread of an outcome comes from, for as long as its tab is open. @param asked null waits */
export function useDrivers(asked: DriversAsked | null): Run<DriversAsked, DriversResult> {
  return useRun({ input: asked, draft: null, start: ask, isPartial });
}
