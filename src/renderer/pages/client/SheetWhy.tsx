import { Why, type Explanation } from '../../components/Why.tsx';

/** “Why this number?” on the screen; paper has nothing to press. */
export function SheetWhy({ explanation }: { readonly explanation: Explanation }) {
  return (
    <span className="no-print">
      <Why explanation={explanation} />
    </span>
  );
}
