import { newsOf } from '../runtime/news';

const news = newsOf('recordal-database-open');

/**
 * Tells every context of the extension that a database became available which somebody had to wait for or could not
 * get.
 */
export const tellLetGo = (): void => news.tell(null);

/**
 * Calls back when another window releases a database that was waited for, until the returned function is called: what
 * could not be read before can be read now.
 */
export const onLetGo = (came: () => void): (() => void) => news.hear(came);
