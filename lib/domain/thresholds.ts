/**
 * From this confidence on, a finding is normally shown, may decide about another one, and is worth an alert; below it,
 * the finding is folded away. A person's sensitivity setting may change what a page shows, but not the rest.
 */
export const SHOWN_FROM = 0.5;
