import { browser } from '../../lib/browser';
import { observeMessage } from '../../lib/messages/observe-message';
import { ask } from '../../lib/messages/send';
import { permissionFor } from '../../lib/picture-reading/addresses';
import { type PicturesFlow, picturesFlow } from '../../lib/picture-reading/flow';
import { itemsOf } from '../../lib/picture-reading/items';
import { picturesWishIn } from '../../lib/picture-reading/wish';
import { pageIn } from '../../lib/surfaces/page-in-front';
import { openReading } from './open-reading';

/**
 * Reading the pictures of the tab that this page's address names; undefined where that shows no listings any more. What was read
 * is judged anew whenever the tab was: something was decided there or in the panel, or is judged otherwise now.
 */
export async function flowOfTab(draw: () => void): Promise<PicturesFlow | undefined> {
  const wish = picturesWishIn(location.search);
  if (!wish) return undefined;
  const page = await pageIn(wish.tabId);
  if (typeof page !== 'object') return undefined;
  const flow = picturesFlow(itemsOf(page.screened, wish.listings), {
    reading: openReading(),
    allow: (hosts) => browser.permissions.request(permissionFor(hosts)),
    screen: async (listing) => (await ask('screen', { listings: [listing] })).screenings[0]!,
    draw,
  });
  observeMessage('report', (from) => from === wish.tabId && void flow.judgeAgain());
  return flow;
}
