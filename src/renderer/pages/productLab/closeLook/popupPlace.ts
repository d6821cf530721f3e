/** A list opens inside its own section, a landmark of the page. */
export const besideItself = (trigger: HTMLElement): HTMLElement => trigger.closest('section') ?? trigger;
