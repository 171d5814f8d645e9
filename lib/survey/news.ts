import { newsOf } from '../runtime/news';

const news = newsOf('recordal-survey');

/** Tells the pages of the extension that sightings changed. */
export const sayChanged = (): void => news.tell(null);

/** Calls back when any context changed sightings, until the returned function is called. */
export const onSurveyChanged = (changed: () => void): (() => void) => news.hear(changed);
