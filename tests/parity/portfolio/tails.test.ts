import { describe, it } from 'vitest';
import { normalRisk } from '../../../src/main/engine/portfolio/measures/gaussianRisk.ts';
import { studentRisk } from '../../../src/main/engine/portfolio/measures/studentRisk.ts';
import { publishedFigure } from '../../support/expectedPortfolio.ts';
import { parity } from '../../support/parity.ts';
import { hasSharedData } from '../../support/sharedData.ts';

function normal(name: string): number {
  return publishedFigure('closed_forms', 'normal', name);
}

describe.skipIf(!hasSharedData)('value at risk and expected shortfall of laws', () => {
  it('standard normal', () => {
    parity('normal VaR95', normalRisk(0, 1, 0.95).valueAtRisk, normal('VaR95'));
    parity('normal ES95', normalRisk(0, 1, 0.95).expectedShortfall, normal('ES95'));
    parity('normal ES99', normalRisk(0, 1, 0.99).expectedShortfall, normal('ES99'));
  });

  it.each([4, 5])('Student t of unit variance, %i degrees of freedom', (nu) => {
    const theirs = (name: string): number =>
      publishedFigure('closed_forms', 'student_t_unit_variance', `nu${nu}`, name);
    for (const level of [0.95, 0.99]) {
      const ours = studentRisk(nu, level);
      const percent = Math.round(level * 100);
      parity(`t${nu} VaR${percent}`, ours.valueAtRisk, theirs(`VaR${percent}`));
      parity(`t${nu} ES${percent}`, ours.expectedShortfall, theirs(`ES${percent}`));
    }
  });
});
