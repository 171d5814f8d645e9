import { defineUnlistedScript } from '#imports';
import stage from '../components/in-page/stage.css?inline';
import { provideModule } from '../lib/content/page-parts';
import { cardWindows } from '../lib/highlight/card-window';
import { t } from '../lib/locales/i18n';

/** Opens and closes explanation cards; loaded when pointer or focus come near a badge. */
export default defineUnlistedScript(() =>
  provideModule(
    'card-window',
    cardWindows(stage, () => t('problem.explanation')),
  ),
);
