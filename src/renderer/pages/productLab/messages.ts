import { catalogue } from '../../app/language/catalogue.ts';

export const messages = catalogue('productLab', {
  title: { zh: '产品实验室', en: 'Product Lab' },
});
