import { badgeStyles } from '../../components/in-page/badge-styles';
import type { PageLook } from '../../lib/content/page-highlighter';

/** The styles of badges and underlines; Firefox needs the underlines once more, for the page's shadow roots. */
export const look: PageLook = { styles: badgeStyles, underlines: import.meta.env.FIREFOX };
