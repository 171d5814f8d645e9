import { defineUnlistedScript } from '#imports';
import { titleInCard } from '../components/in-page/title-in-card';
import { provideModule } from '../lib/content/page-parts';
import { t } from '../lib/locales/i18n';
import { askToLook } from '../lib/messages/ask-to-look';

/** Titles that say what goods fit, in the card of a finding that is a reference; loaded when one is in view. */
export default defineUnlistedScript(() =>
  provideModule(
    'wording',
    titleInCard({
      ...{ t, today: new Date() },
      suggest: async (listing) => (await askToLook('suggest', { listing })).suggestion,
      onCopy: (text) => navigator.clipboard.writeText(text),
    }),
  ),
);
