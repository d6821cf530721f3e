import { catalogue } from '../language/catalogue.ts';

export const messages = catalogue('rescue', {
  title: { zh: '数据文件已损坏', en: 'The data file was damaged' },
  what: {
    zh: '损坏的文件未作改动，已移存为“{quarantine}”。现在打开的是一个新文件。',
    en: 'It is kept as it was, under the name {quarantine}. What is open now is a new file.',
  },
  newest: {
    zh: '最近一份完好的备份：{time}。',
    en: 'The newest good backup is of {time}.',
  },
  lost: {
    zh: '此后至 {time} 的改动不在备份中。',
    en: 'Changes since then, up to {time}, are not in it.',
  },
  first: {
    zh: '恢复前会先备份现在的新文件。',
    en: 'The new file is backed up before it is replaced.',
  },
  nothingLost: { zh: '此后没有改动。', en: 'Nothing was changed after it.' },
  noBackup: { zh: '没有找到完好的备份。', en: 'There is no good backup.' },
  restore: { zh: '恢复这份备份', en: 'Restore this backup' },
  goOn: { zh: '知道了，继续使用新文件', en: 'Go on with the new file' },
  decline: { zh: '不恢复，继续使用新文件', en: 'Go on without it' },
});
