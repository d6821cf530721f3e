import { catalogue } from '../../app/language/catalogue.ts';

/** What is said of named versions, whatever they are versions of. */
export const versionWords = {
  name: { zh: '版本名称', en: 'Name of the version' },
  note: { zh: '备注（选填）', en: 'Note (optional)' },
  suggestedName: { zh: '版本 {count}', en: 'Version {count}' },
  keep: { zh: '保存当前版本', en: 'Keep this version' },
  none: { zh: '还没有保存过版本。', en: 'No version has been kept yet.' },
  keptAt: { zh: '{time} 保存', en: 'kept {time}' },
  goBack: { zh: '回到这个版本', en: 'Go back to it' },
  goBackTo: { zh: '回到这个版本：{name}', en: 'Go back to it: {name}' },
  backStep: { zh: '回到版本“{name}”', en: 'Back to version {name}' },
  remove: { zh: '删除', en: 'Delete' },
  removeNamed: { zh: '删除版本“{name}”', en: 'Delete version {name}' },
  close: { zh: '关闭', en: 'Close' },
} as const;

export const messages = catalogue('versionList', versionWords);
