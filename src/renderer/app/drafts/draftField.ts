import type { DraftWhere, FieldState } from './DraftJournal.ts';

export type TypedField = HTMLInputElement | HTMLTextAreaElement;

/** What is typed to find something is no loss. */
const notKept = '[type="search"], [role="combobox"], [role="searchbox"]';

/** The field that an event is about, if what is typed into it is kept. */
export function typedField(target: EventTarget | null): TypedField | null {
  if (target instanceof HTMLTextAreaElement) return target;
  const isText = target instanceof HTMLInputElement && target.type === 'text';
  return isText && !target.matches(notKept) ? target : null;
}

export function fieldState(field: TypedField): FieldState {
  return {
    there: field.isConnected,
    text: field.value,
    refused: field.getAttribute('aria-invalid') === 'true',
    held: field.closest('form, [data-typed="held"]') !== null,
  };
}

/** The page's own address, without what is only how it is looked at. */
export function pageOf(hash: string): string {
  return hash.split('?')[0] ?? hash;
}

/** Names of everything that a field lies in, outermost first, and its own: the same whenever the page is opened. */
function labelOf(field: TypedField): string {
  const own = field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent.trim() ?? field.name;
  const names = [own];
  for (let around = field.parentElement; around; around = around.parentElement) {
    if (around.matches('dialog, section, fieldset, [role="group"]')) {
      const name = around.getAttribute('aria-label');
      if (name) names.unshift(name);
    }
  }
  return names.join(' › ');
}

/** Where a field is; those that are called the same are counted. */
export function placeOf(field: TypedField): DraftWhere {
  const label = labelOf(field);
  const alike = fieldsOfPage().filter((other) => labelOf(other) === label);
  return { page: location.hash, place: `${label} ${alike.indexOf(field) + 1}`, label };
}

/** The field of the open page that a text belongs into, if it is there. */
export function fieldAt({ page, place }: DraftWhere): TypedField | null {
  if (pageOf(page) !== pageOf(location.hash)) return null;
  return fieldsOfPage().find((field) => placeOf(field).place === place) ?? null;
}

function fieldsOfPage(): readonly TypedField[] {
  return [...document.querySelectorAll('input, textarea')].flatMap((element) => typedField(element) ?? []);
}

/** Puts a text into a field as if it had been typed. */
export function typeInto(field: TypedField, text: string): void {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  // React watches the field's own property; only the prototype's setter leaves the change for it to notice.
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
