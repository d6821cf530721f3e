import { defineErrors } from './define.ts';

/** Errors of runs on the worker pool. */
export const jobErrors = defineErrors({
  'job.cancelled': {
    what: { zh: '运算已取消。', en: 'The run was cancelled.' },
    remedy: { zh: '可以重新开始。', en: 'Start it again when you like.' },
  },
  'job.workerDied': {
    what: { zh: '计算进程意外退出：{reason}。', en: 'A worker stopped unexpectedly: {reason}.' },
    remedy: { zh: '请重试；若再次发生，请减少路径数。', en: 'Try again; if it recurs, use fewer paths.' },
  },
  'job.memory': {
    what: {
      zh: '这次运算约需 {needed} MB 内存，上限为 {limit} MB。',
      en: 'This run needs about {needed} MB of memory; the limit is {limit} MB.',
    },
    remedy: { zh: '请减少路径数或月数。', en: 'Use fewer paths or fewer months.' },
  },
});
