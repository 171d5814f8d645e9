import { onLetGo } from '../../lib/database/let-go';
import { onListsChanged } from '../../lib/lists/store/list-repository';
import { onListsLost } from '../../lib/lists-lost/lists-lost';
import { ask } from '../../lib/messages/send';
import { onPicturesChanged } from '../../lib/recorded-pictures/news';
import { onSettingsChanged } from '../../lib/settings/items';

/** Draws the options whenever something that they show changes, here or on another page. */
export function drawOnChanges(draw: () => Promise<void>): void {
  onSettingsChanged(() => void draw());
  onPicturesChanged(() => void draw());
  onListsLost(() => void draw());
  onLetGo(() => void draw());
  onListsChanged(({ judging }) => {
    void draw();
    if (judging) void ask('listsChanged', null);
  });
}
