/** A list opens inside the part of the page that it belongs to: a dialog, else the page. */
export const besideItself = (trigger: HTMLElement): HTMLElement =>
  trigger.closest('dialog') ?? trigger.closest('section') ?? trigger;
