import { defineUnlistedScript } from '#imports';
import { explanationWindow } from '../components/in-page/explanation-window';
import { provideModule } from '../lib/content/page-parts';
import { t } from '../lib/locales/i18n';

/** Explanation cards, loaded when one is about to be opened. */
export default defineUnlistedScript(() => {
  provideModule('explanation', (services) => explanationWindow({ t, today: new Date(), ...services }));
});
