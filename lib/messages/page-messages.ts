import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import type { Outcome } from '../domain/outcome';
import type { SpokenTexts } from '../locales/i18n';
import type { PageReport, PageState } from '../page/page-state';
import type { RecordBasis } from '../screening-record/head';
import type { RecordedRow } from '../screening-record/parts';
import type { Role } from '../settings/settings';
import type { Suggestion } from '../wording/suggestion';
import type { SaidOnce } from './said-once';

/** Settings that a page needs. */
export interface PageSettings {
  /** The site is switched off: nothing is read, nothing is drawn. */
  off: boolean;
  role: Role;
  /** What its scripts say, where the person chose another language than the browser's. */
  texts?: SpokenTexts;
  /** A survey runs on the site: it wants to know where the pictures of its listings are. */
  survey?: true;
}

/** What a script on a seller centre's page needs to know before it looks at any field. */
export interface WritingSettings {
  /** The person switched the check while writing on there, and the browser lets us in. */
  on: boolean;
  role: Role;
  /** As in `PageSettings`. */
  texts?: SpokenTexts;
}

/** What is said beside one field of an editor. */
export interface FieldVerdict {
  /** That of the most severe finding in the field; where it has none, whether anybody looked. */
  level: Outcome;
  /** In the reader's language, with the age of the lists where nothing was found: that is no clearance. */
  label: string;
}

/** What was found in an offer that is being written. */
export interface DraftVerdict {
  screening: DecidedScreening;
  title: FieldVerdict;
  brand: FieldVerdict;
}

/** Between a page's content script, what shows its state, and the background. */
export interface PageMessages {
  /** Content script, own pages → background: judge these listings. */
  /** `folded`: with what is folded away behind another finding, for the extension's own pages alone. */
  screen: { ask: { listings: Listing[]; folded?: boolean }; answer: SaidOnce };
  /** Content script, own pages → background: how this listing's title may say what its goods fit, or what is needed instead. */
  suggest: { ask: { listing: Listing }; answer: { suggestion: Suggestion | null } };
  /** Script on a seller centre's page → background: is it to look at the fields there? */
  writing: { ask: null; answer: WritingSettings };
  /** The same → background: judge what is being written there. Nothing of it is kept, counted or learnt from. */
  draft: { ask: { title: string; brand?: string }; answer: DraftVerdict };
  /** Popup → background: by which lists, decisions and rules a record of a page is made. */
  recordBasis: { ask: null; answer: Pick<RecordBasis, 'lists' | 'decisions' | 'judged'> };
  /** Popup → background: these listings as rows of a record, the first of them with this number. */
  recordRows: { ask: { listings: Listing[]; first: number }; answer: { rows: RecordedRow[] } };
  /** Content script → background: what the person chose that matters on its site, by the address that the browser tells. */
  pageSettings: { ask: null; answer: PageSettings };
  /** Content script → background: keep the toolbar badge of this tab, and the log of how sites are read, true. */
  report: { ask: PageReport; answer: null };
  /** Popup → background: does the log say that such pages are no longer read as they used to be? */
  health: { ask: Pick<PageState, 'site' | 'page'>; answer: { changed: boolean } };
  /** Popup, panel → content script of a tab. */
  pageState: { ask: null; answer: PageState };
  /** Popup, panel → content script: bring a listing into view and open its explanation. */
  reveal: { ask: { listingId: string; finding?: number }; answer: { found: boolean } };
  /** Popup → content script: the page's structure without its text, for the user to keep. */
  skeleton: { ask: null; answer: { text: string } };
  /** Content script → background: show the page on which this listing's pictures can be read. */
  openPictures: { ask: { listingId: string }; answer: null };
  /** Background → content script: ask about every listing anew, because decisions, lists or settings changed. */
  recheck: { ask: null; answer: null };
}
