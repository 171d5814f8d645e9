const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Scrolls to an element and gives the focus to what can be worked there: itself, or the field that it labels. A text with
 * which nothing can be done takes the focus itself, so that a screen reader goes on from it.
 */
export function arriveAt(element: HTMLElement): void {
  const field = element instanceof HTMLLabelElement ? element.control : null;
  const target = field ?? (element.matches(FOCUSABLE) ? element : null);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (target === null) element.tabIndex = -1;
  (target ?? element).focus({ preventScroll: true });
}
