import { describe, it } from 'vitest';
import { optimalBlockLength } from '../../../src/main/engine/stats/blockLength.ts';
import { correlationMatrix } from '../../../src/main/engine/stats/correlation.ts';
import { ledoitWolf } from '../../../src/main/engine/stats/ledoitWolf.ts';
import { transpose } from '../../../src/main/engine/stats/matrix.ts';
import { repairCorrelation } from '../../../src/main/engine/stats/repairCorrelation.ts';
import { publishedFigure, publishedMatrix } from '../../support/expectedPortfolio.ts';
import { parity, parityOfList } from '../../support/parity.ts';
import { hasSharedData, readSharedTable } from '../../support/sharedData.ts';

describe.skipIf(!hasSharedData)('statistics', () => {
  it('optimal block lengths of arch, AR(1) .3', () => {
    const values = readSharedTable('portfolio/arch/ar1_phi0.3_seed0_n10000.csv').rows.map((row) =>
      Number(row[0]),
    );
    const ours = optimalBlockLength(values);
    const relative = publishedFigure('arch_block_length', 'rtol');
    parity('block length, stationary', ours.stationary, publishedFigure('arch_block_length', 'stationary'), {
      relative,
    });
    parity('block length, circular', ours.circular, publishedFigure('arch_block_length', 'circular'), {
      relative,
    });
  });

  it('repaired correlation of QuantLib', () => {
    const ours = repairCorrelation(publishedMatrix('quantlib', 'bad_corr'));
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      parity(
        `spectral repair ${i}${j}`,
        ours[i]![j]!,
        publishedFigure('quantlib', 'spectral_salvaged', `${i}${j}`),
      );
    }
  });

  it('correlation of QuantLib', () => {
    const ours = correlationMatrix(publishedMatrix('quantlib', 'cor_5x2', 'data'));
    parity('correlation of 5 × 2', ours[0]![1]!, publishedFigure('quantlib', 'cor_5x2', 'r'));
  });

  it.each([
    ['LW_identity', 'identity'],
    ['LW_const_corr', 'constantCorrelation'],
  ] as const)('Ledoit–Wolf, %s', (block, structure) => {
    const observations = transpose(publishedMatrix('lequant40', block, 'obs_by_row'));
    const ours = ledoitWolf(observations, structure).covariance;
    publishedMatrix('lequant40', block, 'out').forEach((row, i) =>
      parityOfList(`${block} [${i}]`, ours[i]!, row),
    );
  });
});
