import { drawSign, MARKED_PATHS, type MarkedSign } from '../highlight/signs';

/** What is shown beside a field: a level that pages mark, or that there is nothing to say about it. */
export type FieldSign = MarkedSign | 'nothing' | 'waiting' | 'failed';

/**
 * The signs that a shop's page does not need, on the same grid: a dash, three dots, a struck eye. None is a tick: nothing
 * found is no clearance.
 */
const QUIET_PATHS: Readonly<Record<Exclude<FieldSign, MarkedSign>, string>> = {
  nothing: 'M4 7h8v2H4z',
  waiting:
    'M4 6.75a1.25 1.25 0 1 1 0 2.5 1.25 1.25 0 0 1 0-2.5zm4 0a1.25 1.25 0 1 1 0 2.5 1.25 1.25 0 0 1 0-2.5zm4 0a1.25 1.25 0 1 1 0 2.5 1.25 1.25 0 0 1 0-2.5z',
  failed:
    'M2.3 1.2 14.8 13.7l-1.1 1.1-2.5-2.5c-1 .4-2 .6-3.2.6-3.4 0-6-2.2-7.5-4.9.7-1.3 1.7-2.4 2.9-3.4L1.2 2.3zM4.5 5.7C3.6 6.3 2.9 7.1 2.3 8c1.3 2 3.3 3.3 5.7 3.3.7 0 1.3-.1 1.9-.3L8.6 9.7A1.9 1.9 0 0 1 6.3 7.4zM8 3.1c3.4 0 6 2.2 7.5 4.9-.5.9-1.2 1.8-2 2.5l-1.1-1.1c.5-.4.9-.9 1.3-1.4C12.4 6 10.4 4.7 8 4.7c-.5 0-.9 0-1.3.1L5.4 3.5C6.2 3.2 7.1 3.1 8 3.1z',
};

/** The sign as an SVG element. Decorative: the button around it is named in words. */
export function drawFieldSign(document: Document, sign: FieldSign): SVGSVGElement {
  if (sign in MARKED_PATHS) return drawSign(document, sign as MarkedSign);
  const drawn = drawSign(document, 'not-looked-up');
  drawn.setAttribute('class', `sign sign-${sign}`);
  drawn.firstElementChild!.setAttribute('d', QUIET_PATHS[sign as keyof typeof QUIET_PATHS]);
  return drawn;
}
