/**
 * Takes off what an earlier run of the extension left on a page: Firefox ends a script with its extension, before it can
 * clear up, and runs the new one in the same page.
 */
export function takeOffLeft(document: Document): void {
  for (const host of document.querySelectorAll('[data-recordal-lens]')) host.remove();
  for (const name of [...(document.defaultView?.CSS?.highlights?.keys() ?? [])])
    if (name.startsWith('recordal-lens')) document.defaultView!.CSS.highlights.delete(name);
}
