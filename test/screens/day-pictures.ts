/** The pictures of “A moderator's day”, by surface and state of the gallery. */
export const DAY_PICTURES = [
  ['queue', 'usual'],
  ['queue', 'asking'],
  ['queue', 'figures'],
  ['queue', 'shadow'],
  ['options', 'team'],
] as const;

/** Where they lie, beside the page that shows them. */
export const DAY_FOLDER = 'lib/queue/day';
