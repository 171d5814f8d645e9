import { NAMES } from './paint';

/**
 * Removes what an earlier run of the extension left on a page: Firefox ends a script with its extension, before it can
 * clean up, and runs the new one in the same page.
 */
export function takeOffLeft(document: Document): void {
  for (const host of document.querySelectorAll('[data-recordal-lens]')) host.remove();
  // By name: in Firefox, our scripts may not iterate over a registry of the page's.
  const registry = document.defaultView?.CSS?.highlights;
  for (const name of Object.values(NAMES)) registry?.delete(name);
}
