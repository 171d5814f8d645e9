import type { Failure } from '../locales/failure';
import type { CollectorMessages } from './collector-messages';
import type { ListMessages } from './list-messages';
import type { PageMessages } from './page-messages';
import type { PersonMessages } from './person-messages';
import type { Sender } from './sender';

export type * from './list-messages';
export type * from './page-messages';
export type { NamedListing } from './person-messages';
export type * from './sender';

/** Every message of the extension: request and answer. */
export interface Protocol extends PageMessages, ListMessages, PersonMessages, CollectorMessages {}

export type MessageKind = keyof Protocol;

export interface Message<K extends MessageKind = MessageKind> {
  kind: K;
  ask: Protocol[K]['ask'];
}

/** What one side of the channel answers; kinds left out are refused. */
export type Answers = {
  [K in MessageKind]?: (ask: Protocol[K]['ask'], sender: Sender) => Promise<Protocol[K]['answer']>;
};

/**
 * The answer in a message. Browsers disagree on what a listener's promise, or its rejection, becomes on the other
 * side; a value and a text arrive alike in all of them.
 */
export type Reply<Answer> = { answer: Answer } | { error: Failure };
