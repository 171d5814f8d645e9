import { newsOf } from '../runtime/news';

const news = newsOf('recordal-database-open');

/** Tells every context of the extension that a database came which somebody had to wait for, or was told was held. */
export const tellLetGo = (): void => news.tell(null);

/**
 * Calls back when another window let go of a database that was waited for, until the returned function is called: what could not be
 * read then can be read now.
 */
export const onLetGo = (came: () => void): (() => void) => news.hear(came);
