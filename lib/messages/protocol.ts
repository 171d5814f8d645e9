import { browser } from '#imports';
import type { DecidedScreening } from '../decisions/decided';
import type { Decision } from '../decisions/decision';
import type { DecisionRequest } from '../decisions/decision-service';
import type { Freshness } from '../domain/freshness';
import type { Listing } from '../domain/listing';
import type { RecordalName } from '../domain/recordal-key';
import type { LearningData } from '../learning/word-counts';
import type { ListLabel } from '../lists/list-label';
import type { PageReport, PageState } from '../page/page-state';
import type { Role } from '../settings/settings';
import type { ConflictingRecordal } from '../watch/conflicting-recordals';

/** Settings that a page needs. */
export interface PageSettings {
  /** The site is switched off: nothing is read, nothing is drawn. */
  off: boolean;
  role: Role;
}

/** One recordal that a looked-up word may mean. */
export interface LookupMatch {
  mark: string;
  recordNo: string;
  regime: string;
  list: string;
  listDate: string;
  demonstration: boolean;
  holder: string;
  classes: number[];
  status: string;
  validFrom?: string;
  validTo?: string;
  inForce: boolean | null;
  freshness: Freshness;
}

/** Every message of the extension: what is asked, what comes back. */
export interface Protocol {
  /** Content script → background: judge these listings. */
  screen: { ask: { listings: Listing[] }; answer: { screenings: DecidedScreening[] } };
  /** Content script → background: what the person chose that matters on this host. */
  pageSettings: { ask: { host: string }; answer: PageSettings };
  /** Content script → background: keep the toolbar badge of this tab, and the log of how sites are read, true. */
  report: { ask: PageReport; answer: null };
  /** Popup, panel → background. `limit` at most 50. */
  lookup: { ask: { text: string; limit: number }; answer: { matches: LookupMatch[] } };
  /** Popup → background: does the log say that such pages are no longer read as they used to be? */
  health: { ask: Pick<PageState, 'site' | 'page'>; answer: { changed: boolean } };
  /** Options → background: check a subscription now; what came of it stands with the subscription. */
  updateList: { ask: { url: string }; answer: null };
  lists: { ask: null; answer: { lists: ListLabel[] } };
  /** Popup, panel → content script of a tab. */
  pageState: { ask: null; answer: PageState };
  /** Popup, panel → content script: bring a listing into view and open its explanation. */
  reveal: { ask: { listingId: string; finding?: number }; answer: { found: boolean } };
  /** Popup → content script: the page's structure without its text, for the user to keep. */
  skeleton: { ask: null; answer: { text: string } };
  /** Any surface → background: keep these decisions; every open page is then told to `recheck`. */
  decide: { ask: { asks: DecisionRequest[] }; answer: { decisions: Decision[] } };
  retract: { ask: { ids: string[] }; answer: null };
  decisions: { ask: null; answer: { decisions: Decision[] } };
  /** Options → background: decisions that were made before, from a file or an undo. */
  importDecisions: { ask: { decisions: Decision[] }; answer: null };
  /**
   * A surface → background: lists, notes or own marks are others now. Broadcasts of the list store wake no sleeping
   * worker; this does. Answered once the pages were told to `recheck` and everything new was told of.
   */
  listsChanged: { ask: null; answer: null };
  /** Any surface → background: show this recordal on a page of its own. */
  openRecord: { ask: RecordalName; answer: null };
  /** Options → background: recordals of somebody else that name the user's own marks. */
  rivals: { ask: null; answer: { rivals: ConflictingRecordal[] } };
  /** Popup, panel → background: how many alerts are unread. */
  alerts: { ask: null; answer: { unread: number } };
  /** Options → background: how many list words this user's pages taught something about, all of it for a backup, and to forget it. */
  learning: { ask: null; answer: { words: number } };
  learningData: { ask: null; answer: { learning: LearningData } };
  forgetLearning: { ask: null; answer: { learning: LearningData } };
  /** Takes back what `forgetLearning` answered, in place of what was learned since. */
  restoreLearning: { ask: { learning: LearningData }; answer: null };
  /** Background → content script: ask about every listing anew, because decisions, lists or settings changed. */
  recheck: { ask: null; answer: null };
}

export type MessageKind = keyof Protocol;

interface Message<K extends MessageKind = MessageKind> {
  kind: K;
  ask: Protocol[K]['ask'];
}

export type Sender = { tabId?: number; url?: string };

/** What one side of the channel answers; kinds left out are somebody else's. */
export type Answers = {
  [K in MessageKind]?: (ask: Protocol[K]['ask'], sender: Sender) => Promise<Protocol[K]['answer']>;
};

/**
 * What comes back over the channel. Browsers do not agree on what a listener's promise, or its rejection, becomes on
 * the other side; a value and a text arrive alike in all of them.
 */
type Reply<Answer> = { answer: Answer } | { error: string };

/** Asks the background, or from the background nobody. Rejects when there is no one to answer, or with their error. */
export async function ask<K extends MessageKind>(
  kind: K,
  body: Protocol[K]['ask'],
): Promise<Protocol[K]['answer']> {
  return answered(await browser.runtime.sendMessage({ kind, ask: body } satisfies Message<K>));
}

/** Asks the content script of a tab. Rejects where none runs. */
export async function askTab<K extends MessageKind>(
  tabId: number,
  kind: K,
  body: Protocol[K]['ask'],
): Promise<Protocol[K]['answer']> {
  return answered(await browser.tabs.sendMessage(tabId, { kind, ask: body } satisfies Message<K>));
}

/** Without a reply listeners were there, but none of them answered. */
function answered<Answer>(reply: Reply<Answer> | undefined): Answer {
  if (!reply) throw new Error('nobody answered');
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}

/** Answers messages until the returned function is called. Messages from other extensions never arrive here. */
export function answer(answers: Answers): () => void {
  const listener = (
    message: unknown,
    from: { tab?: { id?: number | undefined } | undefined; url?: string | undefined },
    send: (reply: Reply<unknown>) => void,
  ) => {
    const { kind, ask: body } = message as Message;
    const reply = answers[kind] as ((ask: unknown, sender: Sender) => Promise<unknown>) | undefined;
    if (!reply) return undefined;
    const sender: Sender = {};
    if (from.tab?.id !== undefined) sender.tabId = from.tab.id;
    if (from.url !== undefined) sender.url = from.url;
    reply(body, sender).then(
      (given) => send({ answer: given }),
      (error) => send({ error: error instanceof Error ? error.message : String(error) }),
    );
    // Keeps the channel open until `send` is called.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Hears a message that somebody else answers, until the returned function is called. */
export function observeMessage(kind: MessageKind, heard: (sender: Sender) => void): () => void {
  const listener = (message: unknown, from: { tab?: { id?: number | undefined } | undefined }) => {
    const tabId = from.tab?.id;
    if ((message as Message).kind === kind) heard(tabId === undefined ? {} : { tabId });
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
