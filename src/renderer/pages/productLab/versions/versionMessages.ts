import { catalogue } from '../../../app/language/catalogue.ts';
import { versionWords } from '../../../components/versions/versionListMessages.ts';

export const messages = catalogue('versions', {
  ...versionWords,

  versions: { zh: '版本与基准', en: 'Versions and baseline' },
  description: {
    zh: '给当前设定起个名字保存下来，随时可以回到它，或把它钉为基准，看之后的每一处改动带来多少变化。',
    en: 'Keep the present settings under a name, go back to them at any time, or pin them as the baseline and see what every change since then does.',
  },
  pin: { zh: '钉为基准', en: 'Pin as baseline' },
  pinNamed: { zh: '钉为基准：{name}', en: 'Pin as baseline: {name}' },
  pinOther: { zh: '或以另一个组合为基准', en: 'Or take another combination as the baseline' },
  choose: { zh: '选择组合', en: 'Choose a combination' },

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
