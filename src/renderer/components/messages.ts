import { catalogue } from '../app/language/catalogue.ts';

/** Texts of the shared components. */
export const messages = catalogue('components', {
  synthetic: { zh: '合成数据', en: 'Synthetic data' },
  syntheticHelp: {
    zh: '由程序生成的示例数据，不代表任何真实的银行、产品或客户。',
    en: 'Sample data made by the program; it stands for no real bank, product or customer.',
  },
  close: { zh: '关闭', en: 'Close' },
  errorCode: { zh: '错误代码 {code}', en: 'Error code {code}' },
  retry: { zh: '重试', en: 'Try again' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  errorPlace: { zh: '位置：{place}', en: 'Where: {place}' },
  placeRow: { zh: '第 {row} 行', en: 'row {row}' },
  placeColumn: { zh: '“{column}”列', en: 'column “{column}”' },
  moreDetails: { zh: '另有 {count} 项', en: { one: '{count} more', other: '{count} more' } },
});
