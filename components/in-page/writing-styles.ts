import badge from './badge.css?inline';
import fieldMark from './field-mark.css?inline';

/** The style sheet of marks beside the fields of an editor: badges, and what is quieter than they are. */
export const writingStyles = badge + fieldMark;
