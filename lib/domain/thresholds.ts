/**
 * From this confidence on, a finding is usually shown, may decide about another one, and is worth an alert; below,
 * it is folded away. A person's sensitivity may move what a page shows, not the rest.
 */
export const SHOWN_FROM = 0.5;
