import { newsOf } from '../runtime/news';

const news = newsOf('recordal-lens-recorded-pictures');

/** Tells the pages of the extension that recorded pictures came or went. */
export const sayPicturesChanged = (): void => news.tell(null);

/** Calls back when another page kept or removed some, until the returned function is called. */
export const onPicturesChanged = (changed: () => void): (() => void) => news.hear(changed);
