import { describe, test } from 'vitest';
import { bindResponse } from '../../../src/main/engine/campaign/response/index.ts';
import { logisticShare } from '../../../src/main/engine/campaign/response/logistic.ts';
import { hasSharedData, readSharedJson } from '../../support/sharedData.ts';
import { parity, parityOfList } from '../../support/parity.ts';

interface Expected {
  readonly robyn_adstock: {
    readonly hill_100_150_170_190_200_a3_g05: number[];
    readonly mic_men_5to10_V5_K05: number[];
  };
  readonly pymc_saturation: {
    readonly michaelis_menten: [x: number, top: number, half: number, expected: number][];
    readonly logistic_lam1_x1: number;
    readonly hill_midpoint: number;
  };
}

const printed = { absolute: 1e-9 };

describe.skipIf(!hasSharedData)('response curves as published', () => {
  const { robyn_adstock: robyn, pymc_saturation: pymc } = readSharedJson(
    'campaign/expected.json',
  ) as Expected;

  test('Robyn: Hill with its inflexion at half of the largest', () => {
    const curve = bindResponse({ kind: 'hill', half: 100, slope: 3 }, 1);
    const ours = [100, 150, 170, 190, 200].map(curve);
    parityOfList('Hill', ours, robyn.hill_100_150_170_190_200_a3_g05, printed);
  });

  test('Robyn and PyMC-Marketing: Michaelis–Menten', () => {
    const robynCurve = bindResponse({ kind: 'michaelisMenten', half: 0.5 }, 5);
    parityOfList(
      'Michaelis–Menten',
      [5, 6, 7, 8, 9, 10].map(robynCurve),
      robyn.mic_men_5to10_V5_K05,
      printed,
    );
    for (const [x, top, half, expected] of pymc.michaelis_menten) {
      parity(`Michaelis–Menten at ${x}`, bindResponse({ kind: 'michaelisMenten', half }, top)(x), expected, {
        absolute: 0.005,
      });
    }
  });

  test('PyMC-Marketing: logistic, and Hill at its middle', () => {
    parity('logistic 1', logisticShare(1), pymc.logistic_lam1_x1, { relative: 1e-14 });
    parity(
      'Hill at its middle',
      bindResponse({ kind: 'hill', half: 7, slope: 2.5 }, 1)(7),
      pymc.hill_midpoint,
    );
  });
});
