import { defineErrors } from './define.ts';

/** Errors of requests and command lines. */
export const apiErrors = defineErrors({
  'api.input': {
    what: { zh: '输入有误：{field}：{reason}', en: 'The input is not valid: {field}: {reason}' },
    remedy: { zh: '请修改后重试。', en: 'Correct it and try again.' },
  },
  'api.internal': {
    what: { zh: '程序内部错误：{reason}', en: 'Internal error: {reason}' },
    remedy: {
      zh: '请重试；若再次发生，请导出诊断信息。',
      en: 'Try again; if it recurs, export the diagnostics.',
    },
  },
});
