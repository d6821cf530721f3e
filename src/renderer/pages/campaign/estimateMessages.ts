/** Words of goals that rest on the team's own ranges. */
export const estimateMessages = {
  estimates: { zh: '其他目标', en: 'Other targets' },
  notSimulated: { zh: '未模拟 · 团队估计', en: 'not simulated · team’s estimate' },
  byEstimate: { zh: '团队估计', en: 'by estimate' },
  estimatesDescription: {
    zh: '推广模拟无法得出这些指标，以下概率只反映团队自己给出的“低–可能–高”区间；曲线为该区间代表的分布，虚线为目标。',
    en: 'A campaign’s simulation cannot know these figures. Their chances say no more than the team’s own low – likely – high ranges; the curve is the distribution that a range stands for, the dashed line the goal.',
  },
  estimateHint: {
    zh: '本目标不参与模拟。请填写团队对期末数值的估计，并注明依据；预填值仅为示例。',
    en: 'This target is not simulated. Enter what the team expects at the end and where that comes from; what is prefilled is only an example.',
  },
  estimateRange: { zh: '团队估计区间', en: 'Team’s range' },
  estimateUnit: { zh: '计量方式', en: 'Told as' },
  'estimateUnit.share': { zh: '占比（%）', en: 'share, %' },
  'estimateUnit.change': { zh: '较现状的变化（%）', en: 'change from today, %' },
  'estimateUnit.score': { zh: '分值', en: 'points' },
  noBasis: { zh: '依据未注明', en: 'no source given' },
  'estimate.definition': {
    zh: '把团队的“低–可能–高”当作 PERT 分布，直接算出达到目标的概率。没有模拟，也没有标准误；结果只与该区间一样可靠。',
    en: 'The team’s low – likely – high as a PERT distribution, and its chance to meet the goal in closed form. Nothing is simulated and there is no standard error: it is as good as the range.',
  },
  'estimate.formulaAbove': {
    zh: '1 − I((目标 − 低) / (高 − 低); α, β)',
    en: '1 − I((goal − low) / (high − low); α, β)',
  },
  'estimate.formulaBelow': {
    zh: 'I((目标 − 低) / (高 − 低); α, β)',
    en: 'I((goal − low) / (high − low); α, β)',
  },
  'estimate.shape': { zh: 'PERT 形状参数', en: 'PERT shapes' },
  simulatedGroup: { zh: '由推广模拟得出', en: 'Simulated with the campaign' },
  estimatedGroup: { zh: '不模拟，由团队估计', en: 'Not simulated, the team’s estimate' },
  'estimate.perception': { zh: '客户价值感知 8 分（10 分制）', en: 'Value perception 8 of 10' },
  'estimate.nps': { zh: '净推荐值（NPS）45', en: 'Net promoter score 45' },
  'estimate.satisfaction': { zh: '客户满意度 90%', en: 'Customer satisfaction 90%' },
  'estimate.complaints20': { zh: '投诉量下降 20%', en: 'Complaints −20%' },
  'estimate.complaints30': { zh: '投诉量下降 30%', en: 'Complaints −30%' },
  'estimate.npl': { zh: '消费贷不良率不高于 1.5%', en: 'Consumer-loan NPL at most 1.5%' },
  'estimate.automation': { zh: '流程自动化率 70%', en: 'Automation 70%' },
  'estimate.completeness': { zh: '客户数据完整率 95%', en: 'Data completeness 95%' },
  'estimate.other': { zh: '自定义目标', en: 'A target of your own' },
} as const;
