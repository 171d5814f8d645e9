/**
 * The tables of an open page as HTML, in their order: what a saved page of them would hold, so that both are read by
 * the same code (html.ts). The rest of the page stays where it is. Empty where there is no table.
 */
export function tablesOf(page: Document): string {
  return [...page.querySelectorAll('table')]
    .filter((table) => !table.parentElement?.closest('table'))
    .map(({ outerHTML }) => outerHTML)
    .join('\n');
}
