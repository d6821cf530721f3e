import { defineErrors } from './define.ts';

/** Errors of campaign scenarios, budget splits and their engines. */
export const campaignErrors = defineErrors({
  'campaign.invalid': {
    what: { zh: '推广方案有误：{field}：{reason}', en: 'The campaign is not valid: {field}: {reason}' },
    remedy: { zh: '请修改该字段。', en: 'Correct that field.' },
  },
});
