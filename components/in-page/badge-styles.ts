import tokens from '../shared/look/tokens.css?inline';
import styles from './in-page.css?inline';

/** The style sheet of a badge's shadow root, and of the stage that an explanation is drawn on. */
export const badgeStyles = tokens + styles;
