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
  /** The texts for its scripts, if the person chose another language than the browser's. */
  texts?: SpokenTexts;
  /** A survey covers the site: the survey needs to know where the pictures of listings are. */
  survey?: true;
}

/** What a script on a seller centre's page needs to know before it looks at any field. */
export interface WritingSettings {
  /** The person switched on the check while writing there, and the browser lets us in. */
  on: boolean;
  role: Role;
  /** As in `PageSettings`. */
  texts?: SpokenTexts;
}

/** What is shown beside one field of an editor. */
export interface FieldVerdict {
  /** The level of the most severe finding in the field or, without one, whether anybody looked. */
  level: Outcome;
  /** In the reader's language, with the age of the lists if nothing was found, since that is no clearance. */
  label: string;
}

/** What was found in an offer that is being written. */
export interface DraftVerdict {
  screening: DecidedScreening;
  title: FieldVerdict;
  brand: FieldVerdict;
}

/** Messages between a page's content script, the surfaces that show its state, and the background. */
export interface PageMessages {
  /** Content script, own pages → background: judge these listings. */
  /** `folded`: include what is folded away behind another finding; for the extension's own pages only. */
  screen: { ask: { listings: Listing[]; folded?: boolean }; answer: SaidOnce };
  /**
   * Content script, own pages → background: a title that says what the listing's goods fit, or what is needed instead.
   */
  suggest: { ask: { listing: Listing }; answer: { suggestion: Suggestion | null } };
  /** Script on a seller centre's page → background: may it look at the fields there? */
  writing: { ask: null; answer: WritingSettings };
  /** The same → background: judge what is being written there. Nothing of it is stored, counted or learnt from. */
  draft: { ask: { title: string; brand?: string }; answer: DraftVerdict };
  /** Popup → background: the lists, decisions and rules by which a record of a page is made. */
  recordBasis: { ask: null; answer: Pick<RecordBasis, 'lists' | 'decisions' | 'judged'> };
  /** Popup → background: these listings as rows of a record, numbered from the given number. */
  recordRows: { ask: { listings: Listing[]; first: number }; answer: { rows: RecordedRow[] } };
  /**
   * Content script → background: the person's settings that matter on its site, by the address that the browser gives.
   */
  pageSettings: { ask: null; answer: PageSettings };
  /** Content script → background: keep this tab's toolbar badge, and the log of how sites are read, up to date. */
  report: { ask: PageReport; answer: null };
  /** Popup → background: does the log say that such pages can no longer be read as before? */
  health: { ask: Pick<PageState, 'site' | 'page'>; answer: { changed: boolean } };
  /** Popup, panel → content script of a tab. */
  pageState: { ask: null; answer: PageState };
  /** Popup, panel → content script: scroll to a listing and open its explanation. */
  reveal: { ask: { listingId: string; finding?: number }; answer: { found: boolean } };
  /** Popup → content script: the page's structure without its text, for the user to keep. */
  skeleton: { ask: null; answer: { text: string } };
  /** Content script → background: show the page on which this listing's pictures can be read. */
  openPictures: { ask: { listingId: string }; answer: null };
  /** Background → content script: ask about every listing anew, because decisions, lists or settings changed. */
  recheck: { ask: null; answer: null };
}
