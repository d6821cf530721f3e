import type { PlanEditor } from '../usePlanEditor.ts';

/** What the settings of a return model are shown with. */
export interface OptionFieldsProps {
  readonly editor: PlanEditor;
  /** The holdings that move with the market: their place in the plan, and their name. */
  readonly market: readonly { readonly holding: number; readonly name: string }[];
}
