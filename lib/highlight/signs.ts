import type { MARKED_OUTCOMES } from '../domain/outcome';

/** An outcome that a page marks. */
export type MarkedSign = (typeof MARKED_OUTCOMES)[number];

/**
 * The signs that a page shows, on a 16 × 16 grid, to be filled with `currentColor` and the even-odd rule. They differ
 * in shape first, so that they read without colour: octagon, triangle, ring, glass.
 */
export const MARKED_PATHS: Readonly<Record<MarkedSign, string>> = {
  conflict: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1zM4.2 7v2h7.6V7z',
  review:
    'M8 1.2c.5 0 .9.25 1.15.7l6 11c.5.9-.15 2-1.15 2H2c-1 0-1.65-1.1-1.15-2l6-11C7.1 1.45 7.5 1.2 8 1.2zM7.1 5.4v4.4h1.8V5.4zM7.1 11.2V13h1.8v-1.8z',
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6zM7.15 7.2h1.7v4.4h-1.7zM7.15 4.4h1.7v1.7h-1.7z',
  'not-looked-up':
    'M6.5 1a5.5 5.5 0 0 1 4.4 8.8l4 4-1.1 1.1-4-4A5.5 5.5 0 1 1 6.5 1zm0 1.6a3.9 3.9 0 1 0 0 7.8 3.9 3.9 0 0 0 0-7.8z',
};

/** The sign as an SVG element of this document. Decorative: the words next to it carry the meaning. */
export function drawSign(document: Document, sign: MarkedSign): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `sign sign-${sign}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('d', MARKED_PATHS[sign]);
  svg.append(path);
  return svg;
}
