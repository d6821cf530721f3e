import { termsInForce, type Product } from '../../../shared/product.ts';
import type { Format } from '../../app/format/createFormat.ts';
import type { Text } from '../../app/language/useText.ts';
import type { messages } from './messages.ts';

export type ClientText = Text<keyof typeof messages.words>;

/** The class of a product: what a client hears where names are off. */
export function className(product: Product, date: string, format: Format, text: ClientText): string {
  const terms = termsInForce(product, date);
  if (terms.kind === 'fund') {
    return text('shareClass', { name: text(`class.${terms.assetClass}`), mark: terms.shareClass });
  }
  const values = {
    term: 'termMonths' in terms ? format.duration(terms.termMonths) : '',
    days: 'noticeDays' in terms ? terms.noticeDays : '',
  };
  return text(`class.${terms.kind}`, values);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What every product of the shelf is called on this page: its class, lettered where there are several; or its name. */
export function partNames(
  products: readonly Product[],
  named: boolean,
  date: string,
  format: Format,
  text: ClientText,
): ReadonlyMap<string, string> {
  if (named) return new Map(products.map(({ id, name }) => [id, name[format.language]]));
  const classes = products.map((product) => className(product, date, format, text));
  const seen = new Map<string, number>();
  return new Map(
    products.map(({ id }, i) => {
      const name = classes[i]!;
      if (classes.filter((other) => other === name).length === 1) return [id, name];
      const at = seen.get(name) ?? 0;
      seen.set(name, at + 1);
      return [id, text('numbered', { name, mark: letters[at % letters.length]! })];
    }),
  );
}
