import type { Lab } from '../../src/main/api/createLab.ts';

/** Lets the sample's campaigns run over few futures, so that tests of the page wait little for figures. */
export async function fewFutures(lab: Lab, paths: number): Promise<void> {
  for (const { id, scenario } of await lab.call.campaigns.list()) {
    await lab.call.campaigns.save({ id, scenario: { ...scenario, paths } });
  }
}
