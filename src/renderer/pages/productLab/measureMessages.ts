import { catalogue } from '../../app/language/catalogue.ts';

/** Names, definitions and formulas of the measures; `inputs` are those of the explanation. */
export const measureMessages = catalogue('measures', {
  'p5.name': { zh: '较差情形（5 分位）', en: 'Bad case (5th percentile)' },
  'p5.definition': {
    zh: '把全部情景按期末金额从小到大排列，只有 5% 的情景低于这个数。',
    en: 'Of all futures in the order of their end value, only 5% end below this.',
  },
  'p5.formula': { zh: 'Q(0.05)（期末金额），R-7 分位法', en: 'Q(0.05) of the end value, R type 7' },
  'p25.name': { zh: '偏低情形（25 分位）', en: 'Lower quarter (25th percentile)' },
  'p25.definition': { zh: '四分之一的情景低于这个数。', en: 'A quarter of the futures end below this.' },
  'p25.formula': { zh: 'Q(0.25)（期末金额），R-7 分位法', en: 'Q(0.25) of the end value, R type 7' },
  'p50.name': { zh: '居中情形（中位数）', en: 'Middle (median)' },
  'p50.definition': {
    zh: '一半的情景高于它，一半低于它。',
    en: 'Half of the futures end above this, half below.',
  },
  'p50.formula': { zh: 'Q(0.50)（期末金额），R-7 分位法', en: 'Q(0.50) of the end value, R type 7' },
  'p75.name': { zh: '偏高情形（75 分位）', en: 'Upper quarter (75th percentile)' },
  'p75.definition': { zh: '四分之一的情景高于这个数。', en: 'A quarter of the futures end above this.' },
  'p75.formula': { zh: 'Q(0.75)（期末金额），R-7 分位法', en: 'Q(0.75) of the end value, R type 7' },
  'p95.name': { zh: '较好情形（95 分位）', en: 'Good case (95th percentile)' },
  'p95.definition': { zh: '只有 5% 的情景高于这个数。', en: 'Only 5% of the futures end above this.' },
  'p95.formula': { zh: 'Q(0.95)（期末金额），R-7 分位法', en: 'Q(0.95) of the end value, R type 7' },
  'mean.name': { zh: '平均期末金额', en: 'Mean end value' },
  'mean.definition': {
    zh: '全部情景期末金额的平均。少数很好的情景会把它拉高，通常高于中位数。',
    en: 'The average over all futures. A few very good ones pull it up, so it usually lies above the median.',
  },
  'mean.formula': { zh: 'Σ x(i) / n', en: 'Σ x(i) / n' },
  'sd.name': { zh: '期末金额的标准差', en: 'Standard deviation of the end value' },
  'sd.definition': { zh: '期末金额围绕平均数分散的程度。', en: 'How far end values lie from their mean.' },
  'sd.formula': { zh: '√( Σ (x(i) − mean)² / (n − 1) )', en: '√( Σ (x(i) − mean)² / (n − 1) )' },
  'loss.name': { zh: '期末低于净投入的概率', en: 'Chance of ending below net paid in' },
  'loss.definition': {
    zh: '期末金额少于累计投入减去已取出金额的情景占比。',
    en: 'Share of futures that end with less than was paid in less what was taken out.',
  },
  'loss.formula': { zh: 'count{ 期末金额 < 净投入 } / n', en: 'count{ end value < net paid in } / n' },
  'beatDeposit.name': { zh: '好于同样的钱作存款的概率', en: 'Chance of beating the deposit' },
  'beatDeposit.definition': {
    zh: '同样的资金按同样的时间全部存入对照存款，期末金额高于它的情景占比。',
    en: 'Share of futures that end above the same money, paid in at the same times, in the comparison deposit.',
  },
  'beatDeposit.formula': {
    zh: 'count{ 期末金额 > 存款期末 } / n',
    en: 'count{ end value > deposit’s end value } / n',
  },
  'mwrBad.name': { zh: '资金加权年化（5 分位）', en: 'Money-weighted return (5th percentile)' },
  'mwrBad.definition': {
    zh: '较差情形下的内部收益率：把每笔投入和取出的时间计算在内。',
    en: 'Internal rate of return in the bad case: every payment counts with its date.',
  },
  'mwrBad.formula': {
    zh: '使 Σ C(t)(1+r)^(−t) = 0 的 r，取 5 分位',
    en: 'r with Σ C(t)(1+r)^(−t) = 0; 5th percentile',
  },
  'mwr.name': { zh: '资金加权年化（中位数）', en: 'Money-weighted return (median)' },
  'mwr.definition': {
    zh: '居中情形下的内部收益率：把每笔投入和取出的时间计算在内。',
    en: 'Internal rate of return in the middle: every payment counts with its date.',
  },
  'mwr.formula': { zh: '使 Σ C(t)(1+r)^(−t) = 0 的 r，取中位数', en: 'r with Σ C(t)(1+r)^(−t) = 0; median' },
  'mwrGood.name': { zh: '资金加权年化（95 分位）', en: 'Money-weighted return (95th percentile)' },
  'mwrGood.definition': { zh: '较好情形下的内部收益率。', en: 'Internal rate of return in the good case.' },
  'mwrGood.formula': {
    zh: '使 Σ C(t)(1+r)^(−t) = 0 的 r，取 95 分位',
    en: 'r with Σ C(t)(1+r)^(−t) = 0; 95th percentile',
  },
  'twr.name': { zh: '时间加权年化（中位数）', en: 'Time-weighted return (median)' },
  'twr.definition': {
    zh: '组合本身的年化收益率，不受何时投入多少资金的影响。',
    en: 'Yearly return of the combination itself, whatever was paid in when.',
  },
  'twr.formula': { zh: '(Π (1 + r(m)))^(12/月数) − 1', en: '(Π (1 + r(m)))^(12/months) − 1' },
  'volatility.name': { zh: '年化波动率', en: 'Volatility a year' },
  'volatility.definition': {
    zh: '组合月度对数收益率的标准差，折算为年；对全部情景取平均。',
    en: 'Standard deviation of the combination’s monthly log returns, per year; mean over the futures.',
  },
  'volatility.formula': { zh: 'sd(ln(1 + r(m))) × √12', en: 'sd(ln(1 + r(m))) × √12' },
  'drawdownBad.name': { zh: '最大回撤（95 分位）', en: 'Deepest fall (95th percentile)' },
  'drawdownBad.definition': {
    zh: '途中从前期高点的最大跌幅；只有 5% 的情景跌得更深。',
    en: 'Largest fall from an earlier peak on the way; only 5% of futures fall deeper.',
  },
  'drawdownBad.formula': {
    zh: 'max (1 − V(t) / max V)，取 95 分位',
    en: 'max (1 − V(t) / max V); 95th percentile',
  },
  'drawdown.name': { zh: '最大回撤（中位数）', en: 'Deepest fall (median)' },
  'drawdown.definition': {
    zh: '途中从前期高点的最大跌幅，居中情形。',
    en: 'Largest fall from an earlier peak on the way, in the middle.',
  },
  'drawdown.formula': { zh: 'max (1 − V(t) / max V)，取中位数', en: 'max (1 − V(t) / max V); median' },
  'underWaterBad.name': {
    zh: '低于前高的最长时间（95 分位）',
    en: 'Longest time under water (95th percentile)',
  },
  'underWaterBad.definition': {
    zh: '低于前期高点的最长持续时间；只有 5% 的情景更久。',
    en: 'Longest stretch below an earlier peak; only 5% of futures take longer.',
  },
  'underWaterBad.formula': {
    zh: '连续 V(t) < max V 的最多月数',
    en: 'longest run of months with V(t) < max V',
  },
  'underWater.name': { zh: '低于前高的最长时间（平均）', en: 'Longest time under water (mean)' },
  'underWater.definition': {
    zh: '低于前期高点的最长持续时间，平均。',
    en: 'Longest stretch below an earlier peak, on average.',
  },
  'underWater.formula': { zh: '连续 V(t) < max V 的最多月数', en: 'longest run of months with V(t) < max V' },
  'var95.name': { zh: '风险价值 VaR 95%', en: 'Value at risk 95%' },
  'var95.definition': {
    zh: '相对净投入的亏损：95% 的情景不会亏得更多。负数表示此时仍有盈余。',
    en: 'Loss against net paid in that 95% of futures do not exceed. Negative: even then there is a gain.',
  },
  'var95.formula': { zh: '净投入 − Q(0.05)（期末金额）', en: 'net paid in − Q(0.05) of the end value' },
  'es95.name': { zh: '预期亏损 ES 95%', en: 'Expected shortfall 95%' },
  'es95.definition': {
    zh: '最差的 5% 情景平均亏多少（相对净投入）。',
    en: 'Mean loss against net paid in over the worst 5% of futures.',
  },
  'es95.formula': {
    zh: '净投入 − 最差 5% 情景的平均期末金额',
    en: 'net paid in − mean end value of the worst 5%',
  },
  'var99.name': { zh: '风险价值 VaR 99%', en: 'Value at risk 99%' },
  'var99.definition': {
    zh: '相对净投入的亏损：99% 的情景不会亏得更多。',
    en: 'Loss against net paid in that 99% of futures do not exceed.',
  },
  'var99.formula': { zh: '净投入 − Q(0.01)（期末金额）', en: 'net paid in − Q(0.01) of the end value' },
  'es99.name': { zh: '预期亏损 ES 99%', en: 'Expected shortfall 99%' },
  'es99.definition': {
    zh: '最差的 1% 情景平均亏多少（相对净投入）。',
    en: 'Mean loss against net paid in over the worst 1% of futures.',
  },
  'es99.formula': {
    zh: '净投入 − 最差 1% 情景的平均期末金额',
    en: 'net paid in − mean end value of the worst 1%',
  },
  'sharpe.name': { zh: '夏普比率', en: 'Sharpe ratio' },
  'sharpe.definition': {
    zh: '每承受一份波动，比对照存款多得的年化收益；对全部情景取平均。',
    en: 'Yearly return above the comparison deposit for each unit of volatility; mean over the futures.',
  },
  'sharpe.formula': {
    zh: '(时间加权年化 − 存款年化) / 年化波动率',
    en: '(time-weighted return − deposit’s) / volatility',
  },
  'unmet.name': { zh: '取款无法全额兑现的概率', en: 'Chance of a withdrawal not met in full' },
  'unmet.definition': {
    zh: '计划内的取款中至少有一次余额不足的情景占比。',
    en: 'Share of futures in which at least one planned withdrawal finds too little money.',
  },
  'unmet.formula': { zh: 'count{ 缺口 > 0 } / n', en: 'count{ shortfall > 0 } / n' },
  'unmetSum.name': { zh: '取款缺口（平均）', en: 'Withdrawals not met (mean)' },
  'unmetSum.definition': {
    zh: '未能兑现的取款金额，对全部情景取平均。',
    en: 'Planned withdrawals that could not be paid, mean over all futures.',
  },
  'unmetSum.formula': { zh: 'Σ 缺口(i) / n', en: 'Σ shortfall(i) / n' },
  'input.horizon': { zh: '期限', en: 'Horizon' },
  'input.paidIn': { zh: '累计投入', en: 'Paid in' },
  'input.netPaidIn': { zh: '净投入', en: 'Net paid in' },
  'input.model': { zh: '收益模型', en: 'Return model' },
  inMonths: { zh: '{value} 个月', en: '{value} months' },
});
