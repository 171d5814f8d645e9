import { defineUnlistedScript } from '#imports';
import { explanationWindow } from '../components/in-page/explanation-window';
import { t } from '../lib/locales/i18n';
import { offerPart } from './marketplace.content/page-parts';

/** Explanation cards, for a page on which somebody is about to open one. */
export default defineUnlistedScript(() => {
  offerPart('explanation', (services) => explanationWindow({ t, today: new Date(), ...services }));
});
