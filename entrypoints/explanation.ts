import { defineUnlistedScript } from '#imports';
import { explanationWindow } from '../components/in-page/explanation-window';
import { provideModule } from '../lib/content/page-parts';
import { t } from '../lib/locales/i18n';

/** Explanation cards, for a page on which somebody is about to open one. */
export default defineUnlistedScript(() => {
  provideModule('explanation', (services) => explanationWindow({ t, today: new Date(), ...services }));
});
