import { MARKED_PATHS, type MarkedSign } from '../../lib/highlight/signs';

export type SignName = MarkedSign | 'clear' | 'unreadable';

/** The signs of pages, and those of our own pages alone: tick, struck eye. */
const SIGN_PATHS: Readonly<Record<SignName, string>> = {
  ...MARKED_PATHS,
  clear: 'M13.6 3.2 15 4.6 6.6 13 1.4 7.8l1.4-1.4 3.8 3.8z',
  unreadable:
    'M2.3 1.2 14.8 13.7l-1.1 1.1-2.5-2.5c-1 .4-2 .6-3.2.6-3.4 0-6-2.2-7.5-4.9C1.2 6.7 2.2 5.6 3.4 4.6L1.2 2.3zM4.5 5.7C3.6 6.3 2.9 7.1 2.3 8c1.3 2 3.3 3.3 5.7 3.3.7 0 1.3-.1 1.9-.3L8.6 9.7A1.9 1.9 0 0 1 6.3 7.4zM8 3.1c3.4 0 6 2.2 7.5 4.9-.5.9-1.2 1.8-2 2.5l-1.1-1.1c.5-.4.9-.9 1.3-1.4C12.4 6 10.4 4.7 8 4.7c-.5 0-.9 0-1.3.1L5.4 3.5C6.2 3.2 7.1 3.1 8 3.1z',
};

/** The sign of a level. Decorative by itself: put the level's word next to it, or pass it as `label`. */
export function Sign({ of, label }: { of: SignName; label?: string }) {
  return (
    <svg
      class={`sign sign-${of}`}
      viewBox="0 0 16 16"
      role={label ? 'img' : 'presentation'}
      aria-label={label}
    >
      <path fill="currentColor" fill-rule="evenodd" d={SIGN_PATHS[of]} />
    </svg>
  );
}
