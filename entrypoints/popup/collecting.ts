import type { CollectingProps } from '../../components/popup/collecting';
import type { CollectionState } from '../../lib/domain/result-page';
import { ask } from '../../lib/messages/send';
import { registerInTab } from '../../lib/page/register-in-tab';

interface FrontTab {
  id?: number | undefined;
}

/**
 * Shows what is collected in the tab in front, and updates it; nothing if there is nothing to collect. Opening the
 * popup is the click that lets a reloaded page be taken in too.
 */
export async function followCollecting(
  front: Promise<FrontTab | undefined>,
  isReadAlready: boolean,
  draw: (what: { collecting: CollectingProps }) => void,
): Promise<void> {
  const tabId = (await front)?.id;
  if (tabId === undefined) return;
  const show = (collection: CollectionState | null): void =>
    draw({
      collecting: {
        collection,
        onCollect: async () => show((await ask('collect', { tabId })).collection),
        onEnd: async () => show((await ask('endCollection', { tabId })).collection),
        async onUndo() {
          await ask('undoCollection', { tabId });
          show(null);
        },
      },
    });
  const { collection } = await ask('collection', { tabId });
  if (collection || (!isReadAlready && (await registerInTab(tabId)))) show(collection);
}
