import { onLetGo } from '../database/let-go';
import type { ListLabel } from '../lists/list-label';
import { onListsChanged } from '../lists/store/announce';
import { type KnownList, listsLost, onListsLost } from '../lists-lost/lists-lost';
import { askLists } from '../messages/ask-to-look';
import { latestOnly } from '../runtime/latest-only';
import { onSettingsChanged, readSettings } from '../settings/items';
import type { Settings } from '../settings/settings';
import { sourceOf } from '../sources/registry';
import type { OfficialSource } from '../sources/source';
import { hasDemonstrationLeft } from './demonstration';
import { ownCustoms } from './own-customs';

/** What popup and panel show whatever page is in front. */
export interface SurfaceFacts {
  reader: Settings['role'];
  /** The register of the person's own customs. */
  source?: OfficialSource | undefined;
  /** Absent until they are known. */
  lists?: readonly ListLabel[];
  demonstrationLeft?: boolean;
  /** Lists that the browser lost, until the person has acknowledged it. */
  listsLost?: readonly KnownList[];
}

/** The parts from the settings, and the lists once they are known. */
export function factsOf(settings: Settings, lists?: readonly ListLabel[]): SurfaceFacts {
  return {
    reader: settings.role,
    source: sourceOf(ownCustoms(settings).regime ?? ''),
    ...(lists && { lists, demonstrationLeft: hasDemonstrationLeft(settings, lists) }),
  };
}

/**
 * Passes them on as soon as they are known, and again whenever a setting or a list changes. `again` looks at the page
 * in front anew, if another window released what kept it from being judged.
 */
export function followFacts(draw: (facts: SurfaceFacts) => void, again: () => Promise<void>): void {
  const tell = latestOnly(async () => {
    const [settings, { lists }] = await Promise.all([readSettings(), askLists()]);
    // After the background was asked for the lists: it notices losses as it opens them.
    return { ...factsOf(settings, lists), listsLost: await listsLost() };
  }, draw);
  onSettingsChanged(() => void tell());
  onListsChanged(() => void tell());
  onListsLost(() => void tell());
  onLetGo(() => void Promise.all([tell(), again()]));
  void tell();
}
