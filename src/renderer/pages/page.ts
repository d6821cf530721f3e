import type { ComponentType, ReactNode } from 'react';
import type { Language } from '../app/language/i18n.ts';

/** One page of the product. Adding a page is adding its folder, with this object, and one line in pages/index.ts. */
export interface Page {
  /** Also the first part of its address: `#/product-lab`. */
  readonly id: string;
  readonly title: (language: Language) => string;
  readonly icon: ReactNode;
  readonly shortcut: string;
  /** Whether it stands alone in the window: no navigation, nor any way to another page but its own. */
  readonly alone?: boolean;
  /** Loads the page when it is first opened; it gets the rest of the address through react-router. */
  readonly load: () => Promise<{ default: ComponentType }>;
}
