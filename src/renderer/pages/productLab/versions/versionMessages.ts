import { catalogue } from '../../../app/language/catalogue.ts';

export const messages = catalogue('versions', {
  versions: { zh: '版本与基准', en: 'Versions and baseline' },
  description: {
    zh: '给当前设定起个名字保存下来，随时可以回到它，或把它钉为基准，看之后的每一处改动带来多少变化。',
    en: 'Keep the present settings under a name, go back to them at any time, or pin them as the baseline and see what every change since then does.',
  },
  name: { zh: '版本名称', en: 'Name of the version' },
  suggestedName: { zh: '版本 {count}', en: 'Version {count}' },
  keep: { zh: '保存当前版本', en: 'Keep this version' },
  none: { zh: '还没有保存过版本。', en: 'No version has been kept yet.' },
  keptAt: { zh: '{date} {time} 保存', en: 'kept {date}, {time}' },
  goBack: { zh: '回到这个版本', en: 'Go back to it' },
  goBackTo: { zh: '回到这个版本：{name}', en: 'Go back to it: {name}' },
  backStep: { zh: '回到版本“{name}”', en: 'Back to version {name}' },
  pin: { zh: '钉为基准', en: 'Pin as baseline' },
  pinNamed: { zh: '钉为基准：{name}', en: 'Pin as baseline: {name}' },
  remove: { zh: '删除', en: 'Delete' },
  removeNamed: { zh: '删除版本“{name}”', en: 'Delete version {name}' },
  pinOther: { zh: '或以另一个组合为基准', en: 'Or take another combination as the baseline' },
  choose: { zh: '选择组合', en: 'Choose a combination' },
  close: { zh: '关闭', en: 'Close' },

  // While a baseline is pinned
  pinned: { zh: '基准：{name}', en: 'Baseline: {name}' },
  pinnedNote: {
    zh: '各项结果下方是相对基准的变化；两者用同一批随机情景，变化只来自设定。',
    en: 'Under each result, its change from the baseline; both see the same futures, so the change comes from the settings alone.',
  },
  alike: { zh: '与基准的设定完全相同。', en: 'Nothing differs from the baseline.' },
  differing: {
    zh: '{count} 项设定与基准不同',
    en: { one: '{count} input differs', other: '{count} inputs differ' },
  },
  unpinned: { zh: '已取消基准“{name}”', en: '{name} is no longer the baseline' },
  unpin: { zh: '取消基准', en: 'Unpin' },
  baseline: { zh: '基准', en: 'Baseline' },
  present: { zh: '当前', en: 'Now' },
  resetStep: { zh: '{input}改回基准', en: '{input} to the baseline’s' },
  change: { zh: '较基准', en: 'Against baseline' },
  changeNote: { zh: '较基准 {change}', en: '{change} against the baseline' },
  same: { zh: '持平', en: 'equal' },
});
