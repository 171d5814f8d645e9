import type { Answers, PageSettings } from '../messages/protocol';
import { ask } from '../messages/send';
import { READS_PICTURES } from '../pictures/edition';
import { loadPart } from './page-parts';
import type { PageView } from './page-view';

/** A tab from its first page on, through every address that its site shows without loading. */
export interface FollowedTab {
  answers: Answers;
  /** Call it when the site may have gone to another address; the address decides. */
  moved(): void;
  close(): void;
}

/** Opens the page in a tab, and follows the tab until it is closed or the extension is gone (not `isValid`). */
export function followTab(
  first: PageSettings,
  open: (settings: PageSettings) => PageView,
  script: { readonly isValid: boolean },
): FollowedTab {
  let settings = first;
  let view = open(settings);

  function startOver(): void {
    view.close();
    if (script.isValid) view = open(settings);
  }

  async function recheck(): Promise<null> {
    const before = settings;
    settings = await settingsHere();
    if (CHOSEN.some((choice) => settings[choice] !== before[choice])) startOver();
    else view.recheck();
    return null;
  }

  return {
    answers: {
      pageState: async () => view.state(),
      reveal: async ({ listingId, finding }) => ({ found: view.reveal(listingId, finding ?? 0) }),
      skeleton: async () => ({ text: await view.skeleton() }),
      recheck,
    },
    moved: () => isElsewhere(view.state().url) && startOver(),
    close: () => view.close(),
  };
}

/** What makes it another page. */
const CHOSEN = ['off', 'role', 'survey'] as const;

/**
 * The settings that matter here; from then on the page's scripts use the language that the person chose. If the
 * background cannot answer yet, the page is read all the same: screening then reports what is wrong.
 */
export async function settingsHere(): Promise<PageSettings> {
  try {
    const settings = await ask('pageSettings', null);
    globalThis.recordalLensTexts = settings.texts;
    // If they cannot be loaded, the listings only lack the places of their pictures.
    if (READS_PICTURES || settings.survey) await loadPart('pictures').catch(() => {});
    return settings;
  } catch {
    return { off: false, role: 'seller' };
  }
}

/** Whether the tab shows another address than this one; a jump within the page does not count. */
function isElsewhere(url: string): boolean {
  const withoutFragment = (address: string) => address.replace(/#.*/, '');
  return withoutFragment(location.href) !== withoutFragment(url);
}
