import type { ComponentType } from 'react';
import { CompanionTab } from '../companion/CompanionTab.tsx';
import { WealthTab } from '../wealth/WealthTab.tsx';
import { BankTab } from './BankTab.tsx';
import type { CloseLookProps } from './CloseLook.ts';
import { LiquidityTab } from './LiquidityTab.tsx';
import { SensitivityTab } from './SensitivityTab.tsx';

/** Views that run a question of their own: one line a view, named in the catalogue as `tab.<key>`. */
export const closeLookTabs = {
  liquidity: LiquidityTab,
  sensitivity: SensitivityTab,
  wealth: WealthTab,
  companion: CompanionTab,
  bank: BankTab,
} as const satisfies Record<string, ComponentType<CloseLookProps>>;
export type CloseLookTab = keyof typeof closeLookTabs;

export const closeLookKeys = Object.keys(closeLookTabs) as CloseLookTab[];

export const isCloseLook = (key: string): key is CloseLookTab => key in closeLookTabs;
