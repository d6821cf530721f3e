const gap = 6;
const margin = 8;

/** Puts a panel under its button, or above where there is more room, and inside the window. */
export function placeBeside(panel: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const below = globalThis.innerHeight - anchor.bottom - gap - margin;
  const top = height <= below || below >= anchor.top ? anchor.bottom + gap : anchor.top - gap - height;
  const left = Math.min(Math.max(anchor.left, margin), globalThis.innerWidth - width - margin);
  panel.style.top = `${Math.max(top, margin)}px`;
  panel.style.left = `${Math.max(left, margin)}px`;
}
