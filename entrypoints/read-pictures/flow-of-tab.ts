import { browser } from '../../lib/browser';
import { askScreenings } from '../../lib/messages/ask-screenings';
import { observeMessage } from '../../lib/messages/observe-message';
import { permissionFor } from '../../lib/picture-reading/addresses';
import { bringPictures } from '../../lib/picture-reading/bring-pictures';
import { keptFigures } from '../../lib/picture-reading/figures';
import { type PicturesFlow, picturesFlow } from '../../lib/picture-reading/flow';
import { itemsOf } from '../../lib/picture-reading/items';
import { picturesWishIn } from '../../lib/picture-reading/wish';
import { onPicturesChanged } from '../../lib/recorded-pictures/news';
import { openRecordedPictures } from '../../lib/recorded-pictures/store';
import { pageIn } from '../../lib/surfaces/page-in-front';
import { openReading } from './open-reading';

/**
 * Reading the pictures of the tab that this page's address names; undefined if that tab no longer shows listings. What
 * was read is judged anew whenever the tab's page is, because of a decision, there or in the panel, or of changed
 * lists or settings.
 */
export async function flowOfTab(draw: () => void): Promise<PicturesFlow | undefined> {
  const wish = picturesWishIn(location.search);
  if (!wish) return undefined;
  const page = await pageIn(wish.tabId);
  if (typeof page !== 'object') return undefined;
  const reading = openReading();
  const store = openRecordedPictures();
  const flow = picturesFlow(itemsOf(page.screened, wish.listings), {
    reading,
    recorded: {
      figures: keptFigures(store.all, reading),
      bring: (files) => bringPictures(files, reading, store),
    },
    allow: (hosts) => browser.permissions.request(permissionFor(hosts)),
    screen: async (listing) => (await askScreenings([listing]))[0]!,
    draw,
  });
  onPicturesChanged(() => void flow.lookAtKept());
  observeMessage('report', (from) => from === wish.tabId && void flow.judgeAgain());
  return flow;
}
