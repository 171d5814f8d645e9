import { MARKED_PATHS, type MarkedSign as SignName } from '../../lib/highlight/signs';

/** The sign of what a page marks: without those of our own pages, which an explanation there would load in vain. */
export function MarkedSign({ of }: { of: SignName }) {
  return (
    <svg class={`sign sign-${of}`} viewBox="0 0 16 16" role="presentation">
      <path fill="currentColor" fill-rule="evenodd" d={MARKED_PATHS[of]} />
    </svg>
  );
}
