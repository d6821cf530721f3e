/** Words of the challenges to a verdict. */
export const challengeWords = {
  challengeForm: { zh: '换一个假设，结论还站得住吗', en: 'Does the verdict stand when an assumption moves?' },
  challengeDescription: {
    zh: '逐一把每个假设调低和调高（费率按几率），其他不变，用同一批随机数重算预算台上的每份预算，看谁更好、把握多大；并找出假设要变多少，结论才会翻转或不再盈利。',
    en: 'Each assumption in turn is set lower and higher (rates: their odds), all else equal; every split of the board is run again on the same random numbers. It also finds how far an assumption must move before another split wins, or the best one stops earning.',
  },
  changeSize: { zh: '每个假设变动', en: 'Move each by' },
  challenge: { zh: '开始质询', en: 'Challenge it' },
  challengeOld: { zh: '预算或幅度已改，请重新质询。', en: 'Splits or size have changed: challenge again.' },
  challengeVerdict: {
    zh: '现有假设下，{best}的平均净现值最高（{npv} ± {se}），盈利的把握 {profit}。',
    en: 'As assumed, {best} has the highest mean net present value ({npv} ± {se}) and earns money in {profit} of futures.',
  },
  challengeTurns: {
    zh: '{total} 项假设各变动 {change}，有 {count} 项会让别的预算胜出：{names}。',
    en: 'Of {total} assumptions moved by {change}, {count} would let another split win: {names}.',
  },
  challengeStands: {
    zh: '{total} 项假设各变动 {change}，没有一项让别的预算胜出。',
    en: 'None of {total} assumptions moved by {change} lets another split win.',
  },
  challengeLoses: {
    zh: '{count} 项会使它的平均净现值转负：{names}。',
    en: '{count} would turn its mean net present value negative: {names}.',
  },
  challengeList: { zh: '质询清单', en: 'List of challenges' },
  challengeListDescription: {
    zh: '金额为现有假设下最好预算的平均净现值，按所受影响排序；其下为此时最好的预算，以及原最好预算仍胜出的路径占比。“翻转点”“盈亏点”为按均值费率，假设需乘以的倍数。',
    en: 'Mean net present value of the split that is best as assumed, by the size of the effect; below it the best split of that case, and in how many futures the first still wins. “Turns at” and “breaks even at” are factors of the assumption, at the mean rates.',
  },
  assumption: { zh: '假设', en: 'Assumption' },
  lowCase: { zh: '调低', en: 'Lower' },
  highCase: { zh: '调高', en: 'Higher' },
  bestHere: { zh: '最好', en: 'best' },
  holdsShare: { zh: '{tag} 胜出 {share}', en: '{tag} wins {share}' },
  holdsHeading: { zh: '{tag} 胜出的路径占比', en: 'share of futures in which {tag} wins' },
  turnsAt: { zh: '翻转点', en: 'Turns at' },
  breaksEvenAt: { zh: '盈亏点', en: 'Breaks even at' },
  times: { zh: '×{factor}', en: '×{factor}' },
  outOfReach: { zh: '8 倍内没有', en: 'not within ×8' },
  swingTitle: { zh: '最好预算的净现值随假设变动', en: 'Net present value of the best split by assumption' },
  challengeEmpty: {
    zh: '还没有质询结果。选好幅度后开始。',
    en: 'Nothing was challenged yet. Choose how far and begin.',
  },
  challenging: { zh: '正在逐项重算……', en: 'Running case by case…' },
  alone: { zh: '—', en: '—' },
} as const;
