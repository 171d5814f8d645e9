import type { SearchPress } from '../domain/result-page';
import { isShown } from './page-text';
import { searchButton, typedSearch } from './search-form';

const BUTTON =
  'button, input[type=submit], input[type=button], input[type=image], a, [role=button], [onclick]';
/** Grids have buttons of their own that search within what they show. */
const OF_PAGER = '[id*="pager" i], [class*="pag" i], [role=navigation], nav';

/**
 * Calls back for every search that a person begins, with the words at that moment, until the signal is aborted. It
 * only listens, and clicks made by the page's scripts do not count.
 */
export function onSearchPress(
  page: Document,
  begun: (press: SearchPress) => void,
  signal: AbortSignal,
): void {
  const listen = { capture: true, passive: true, signal };
  function take(match: ReturnType<typeof searchButton>): void {
    const search = typedSearch(page);
    begun(search ? { search: { ...search, ...match } } : {});
  }
  page.addEventListener(
    'click',
    (event) => {
      const target = event.isTrusted && event.target instanceof Element ? event.target : undefined;
      const button = target?.closest(BUTTON);
      const match = button && !button.closest(OF_PAGER) && isShown(button) ? searchButton(button) : undefined;
      if (match) take(match);
    },
    listen,
  );
  page.addEventListener(
    'keydown',
    (event) => {
      const field = event.target;
      if (!event.isTrusted || event.key !== 'Enter' || event.isComposing) return;
      if (field instanceof HTMLInputElement && !field.closest(OF_PAGER)) take({});
    },
    listen,
  );
}
