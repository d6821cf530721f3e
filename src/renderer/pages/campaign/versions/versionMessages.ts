import { catalogue } from '../../../app/language/catalogue.ts';
import { versionWords } from '../../../components/versions/versionListMessages.ts';

/** Texts of the named versions of a campaign. */
export const versionMessages = catalogue('campaignVersions', {
  ...versionWords,

  versions: { zh: '版本', en: 'Versions' },
  description: {
    zh: '给推广方案和它的各份预算起个名字一并保存下来，随时可以看到之后改了什么，并回到它；回到旧版本也可以撤销。',
    en: 'Keep the campaign with its budgets under a name, see at any time what has changed since, and go back to it; going back can be undone.',
  },
  holds: { zh: '含预算：{names}', en: 'with the budgets {names}' },
  separator: { zh: '、', en: ', ' },
  same: { zh: '与现在完全相同。', en: 'Nothing has changed since.' },
  changed: {
    zh: '之后有 {count} 处改动',
    en: { one: '{count} change since', other: '{count} changes since' },
  },
  changedSince: { zh: '“{name}”之后的改动', en: 'Changes since {name}' },
  before: { zh: '当时', en: 'Then' },
  now: { zh: '现在', en: 'Now' },
  splitName: { zh: '预算名称', en: 'name of the budget' },
  gone: { zh: '预算“{name}”', en: 'budget {name}' },
  deleted: { zh: '已删除', en: 'deleted' },
  present: { zh: '有', en: 'there' },
});
