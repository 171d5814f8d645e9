import { NAMES } from './paint';

/**
 * Takes off what an earlier run of the extension left on a page: Firefox ends a script with its extension, before it can
 * clear up, and runs the new one in the same page.
 */
export function takeOffLeft(document: Document): void {
  for (const host of document.querySelectorAll('[data-recordal-lens]')) host.remove();
  // By name: a script of ours may not walk through a registry of the page's in Firefox.
  const registry = document.defaultView?.CSS?.highlights;
  for (const name of Object.values(NAMES)) registry?.delete(name);
}
