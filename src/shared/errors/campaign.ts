import { defineErrors } from './define.ts';

/** Errors of campaign scenarios, budget splits and their engines. */
export const campaignErrors = defineErrors({
  'campaign.invalid': {
    what: { zh: '推广方案有误：{field}：{reason}。', en: 'The campaign is not valid: {field}: {reason}.' },
    remedy: { zh: '请修改该字段。', en: 'Correct that field.' },
  },
  'campaign.shares': {
    what: { zh: '“{what}”的占比之和为 {sum}，应为 1。', en: 'The shares of {what} add up to {sum}, not 1.' },
    remedy: { zh: '请把占比调整到合计 100%。', en: 'Adjust the shares until they add up to 100%.' },
  },
  'campaign.reference': {
    what: {
      zh: '{field} 引用了不存在的“{id}”。',
      en: '{field} names “{id}”, which the scenario does not have.',
    },
    remedy: {
      zh: '请改为方案中已有的编号，或先添加该项。',
      en: 'Name one that the scenario has, or add it first.',
    },
  },
  'campaign.duplicate': {
    what: { zh: '{field} 中的“{id}”重复。', en: '“{id}” occurs twice in {field}.' },
    remedy: { zh: '每个编号只能出现一次，请删除或改名。', en: 'Each may occur once; remove or rename one.' },
  },
  'campaign.funnel': {
    what: {
      zh: '渠道“{channel}”对客群“{segment}”没有转化率。',
      en: 'There are no funnel rates for channel “{channel}” and segment “{segment}”.',
    },
    remedy: {
      zh: '请为该渠道添加一行转化率（不填客群即适用于全部客群）。',
      en: 'Add a row for that channel; a row without a segment serves all segments.',
    },
  },
  'budget.shares': {
    what: { zh: '“{what}”的占比之和为 {sum}，应为 1。', en: 'The shares of {what} add up to {sum}, not 1.' },
    remedy: { zh: '请把占比调整到合计 100%。', en: 'Adjust the shares until they add up to 100%.' },
  },
  'budget.channel': {
    what: {
      zh: '预算“{split}”给渠道“{channel}”分配了资金，但方案中没有该渠道。',
      en: 'Split “{split}” gives money to channel “{channel}”, which the scenario does not have.',
    },
    remedy: {
      zh: '请删除该渠道的占比，或在方案中添加该渠道。',
      en: 'Remove its share, or add the channel to the scenario.',
    },
  },
  'budget.phase': {
    what: {
      zh: '预算“{split}”给阶段“{phase}”分配了资金，但方案中没有该阶段。',
      en: 'Split “{split}” gives money to the phase “{phase}”, which the scenario does not have.',
    },
    remedy: {
      zh: '请把该阶段的占比改为 0，或在方案中添加该阶段。',
      en: 'Set its share to 0, or add the phase to the scenario.',
    },
  },
  'budget.nothing': {
    what: { zh: '预算总额为 0，没有可以分配的资金。', en: 'The total is 0: there is no money to divide.' },
    remedy: { zh: '请先填写预算总额。', en: 'Type a total first.' },
  },
  'budget.infeasible': {
    what: {
      zh: '约束无法同时满足：{parts} 的下限与锁定合计 {min} 元，上限合计 {max} 元，而总额为 {total} 元。',
      en: 'The limits cannot all hold: the floors and locks of {parts} add up to {min} yuan, the ceilings to {max}, but the total is {total}.',
    },
    remedy: { zh: '请放宽其中一项下限、上限或锁定。', en: 'Relax one of the floors, ceilings or locks.' },
  },
  'budget.leastMoney': {
    what: {
      zh: '“{target}”不是随投入增长的数量，花得越少往往越容易达到，没有“最少的钱”可求。',
      en: '“{target}” does not grow with the money spent: spending less often meets it better, so there is no least sum for it.',
    },
    remedy: {
      zh: '请改求“把握最大”，或改选人数、金额类目标。',
      en: 'Ask for the surest way instead, or choose a target counted in people or money.',
    },
  },
  'approval.partial': {
    what: {
      zh: '测算中途停止（完成 {paths} 个情景），没有批准任何内容。',
      en: 'The run was stopped after {paths} futures; nothing was approved.',
    },
    remedy: { zh: '请重新批准，并等待测算完成。', en: 'Approve again and let the run finish.' },
  },
});
