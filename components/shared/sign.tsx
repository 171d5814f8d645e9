import { SIGN_PATHS, type Sign as SignName } from '../../lib/highlight/signs';

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
