import { defineErrors } from './define.ts';

/** Errors of requests and command lines. */
export const apiErrors = defineErrors({
  'api.input': {
    what: { zh: '输入有误：{field}：{reason}。', en: 'The input is not valid: {field}: {reason}.' },
    remedy: { zh: '请修改后重试。', en: 'Correct it and try again.' },
  },
  'api.internal': {
    what: { zh: '程序内部错误：{reason}。', en: 'Internal error: {reason}.' },
    remedy: {
      zh: '请重试；若再次发生，请导出诊断信息。',
      en: 'Try again; if it recurs, export the diagnostics.',
    },
  },
  'file.unreadable': {
    what: { zh: '无法读取文件“{file}”：{reason}。', en: 'The file “{file}” cannot be read: {reason}.' },
    remedy: { zh: '请检查路径和权限。', en: 'Check its path and permissions.' },
  },
  'file.notJson': {
    what: {
      zh: '文件“{file}”不是有效的 JSON：{reason}。',
      en: 'The file “{file}” is not valid JSON: {reason}.',
    },
    remedy: {
      zh: '请对照 docs/files.md 中的示例修改。',
      en: 'Compare it with the examples in docs/files.md.',
    },
  },
  'cli.usage': {
    what: { zh: '无法理解该命令：{reason}。', en: 'The command was not understood: {reason}.' },
    remedy: { zh: '运行 lab --help 查看用法。', en: 'Run lab --help for the commands.' },
  },
});
