import { defineUnlistedScript } from '#imports';
import { explanationWindow } from '../components/in-page/explanation-window';
import { t } from '../lib/locales/i18n';
import { provideModule } from '../lib/page/page-parts';

/** Explanation cards, for a page on which somebody is about to open one. */
export default defineUnlistedScript(() => {
  provideModule('explanation', (services) => explanationWindow({ t, today: new Date(), ...services }));
});
