import type { Outcome } from '../domain/outcome';

export type Sign = Outcome | 'unreadable';

/**
 * The signs of the levels on a 16 × 16 grid, to be filled with `currentColor` and the even-odd rule. They differ
 * in shape first, so that they read without colour: octagon, triangle, ring, tick, struck eye.
 */
export const SIGN_PATHS: Readonly<Record<Sign, string>> = {
  conflict: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1zM4.2 7v2h7.6V7z',
  review:
    'M8 1.2c.5 0 .9.25 1.15.7l6 11c.5.9-.15 2-1.15 2H2c-1 0-1.65-1.1-1.15-2l6-11C7.1 1.45 7.5 1.2 8 1.2zM7.1 5.4v4.4h1.8V5.4zM7.1 11.2V13h1.8v-1.8z',
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6zM7.15 7.2h1.7v4.4h-1.7zM7.15 4.4h1.7v1.7h-1.7z',
  clear: 'M13.6 3.2 15 4.6 6.6 13 1.4 7.8l1.4-1.4 3.8 3.8z',
  unreadable:
    'M2.3 1.2 14.8 13.7l-1.1 1.1-2.5-2.5c-1 .4-2 .6-3.2.6-3.4 0-6-2.2-7.5-4.9C1.2 6.7 2.2 5.6 3.4 4.6L1.2 2.3zM4.5 5.7C3.6 6.3 2.9 7.1 2.3 8c1.3 2 3.3 3.3 5.7 3.3.7 0 1.3-.1 1.9-.3L8.6 9.7A1.9 1.9 0 0 1 6.3 7.4zM8 3.1c3.4 0 6 2.2 7.5 4.9-.5.9-1.2 1.8-2 2.5l-1.1-1.1c.5-.4.9-.9 1.3-1.4C12.4 6 10.4 4.7 8 4.7c-.5 0-.9 0-1.3.1L5.4 3.5C6.2 3.2 7.1 3.1 8 3.1z',
};

/** The sign as an SVG element of this document. Decorative: the words next to it carry the meaning. */
export function drawSign(document: Document, sign: Sign): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `sign sign-${sign}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('d', SIGN_PATHS[sign]);
  svg.append(path);
  return svg;
}
