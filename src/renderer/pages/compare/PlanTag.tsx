export const planLetters = ['A', 'B', 'C', 'D'] as const;

/** A letter that stands for a compared plan wherever its name is too long. */
export function PlanTag({ place }: { readonly place: number }) {
  return (
    <span className="plan-tag" data-place={place}>
      {planLetters[place]}
    </span>
  );
}
