import { catalogue } from '../language/catalogue.ts';

export const messages = catalogue('drafts', {
  title: { zh: '找回的输入', en: 'Recovered typing' },
  found: {
    zh: '程序上次意外结束时，有 {count} 处输入还没有保存，已经找回：',
    en: {
      one: 'When the program last ended, this had not been saved yet. It was recovered:',
      other: 'When the program last ended, {count} texts had not been saved yet. They were recovered:',
    },
  },
  placed: { zh: '已放回原处，请核对后确认', en: 'back in its field, to be checked and confirmed' },
  waiting: { zh: '打开原处后自动放回', en: 'goes back when its field is open' },
  go: { zh: '前往', en: 'Go there' },
  goTo: { zh: '前往“{label}”', en: 'Go to {label}' },
  drop: { zh: '丢弃', en: 'Drop' },
  dropOf: { zh: '丢弃“{label}”中找回的输入', en: 'Drop what was recovered of {label}' },
  hidden: { zh: '（金额已隐藏）', en: '(amounts are hidden)' },
});
