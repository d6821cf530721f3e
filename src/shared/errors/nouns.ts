/** Names of the things in the file, for the place `{kind}` of an error's sentence. */
export const nouns: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  product: { zh: '产品', en: 'product' },
  bundle: { zh: '组合礼包', en: 'bundle' },
  series: { zh: '净值序列', en: 'series' },
  plan: { zh: '产品组合', en: 'combination' },
  channel: { zh: '渠道', en: 'channel' },
  campaign: { zh: '推广方案', en: 'campaign' },
  split: { zh: '预算分配', en: 'budget split' },
  approval: { zh: '审批记录', en: 'approval' },
  run: { zh: '测算记录', en: 'run' },
  settings: { zh: '设置', en: 'settings' },
  import: { zh: '导入记录', en: 'import' },
  backup: { zh: '备份', en: 'backup' },
  audit: { zh: '审计记录', en: 'audit entry' },
};

/** Names of the kinds of phases, for the place `{phase}`. */
export const phaseNouns: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  preparation: { zh: '准备期', en: 'preparation' },
  push: { zh: '推广期', en: 'push' },
  consolidation: { zh: '巩固期', en: 'consolidation' },
};
