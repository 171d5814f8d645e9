import styles from './badge.css?inline';

/** The style sheet of badges: all that a page loads by itself. */
export const badgeStyles = styles;
