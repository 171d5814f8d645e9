import { failureOf, NoticeError } from '../locales/failure';
import { hearMessages } from './hear-messages';
import type { Answers, MessageKind, Sender } from './protocol';
import type { MessageOrigin } from './sender';

/** What a handler may believe of a message. */
export interface Admitted {
  ask: unknown;
  sender: Sender;
}

/** Validates a message; throws what the sender is to be told if it is not to be answered. */
export type Admit = (kind: MessageKind, ask: unknown, from: MessageOrigin) => Admitted;

/** For a tab's content script, to which only the extension's own pages and its background can send. */
export const admitOwn: Admit = (_, ask) => ({ ask, sender: { is: 'own' } });

/** Runs beside the making of an answer, and returns it unchanged. */
export type During = <Answer>(making: Promise<Answer>) => Promise<Answer>;

/**
 * Answers messages until the returned function is called. Kinds that are not answered here are refused, and the sender
 * is told.
 */
export function answer(answers: Answers, admit: Admit, during: During = (making) => making): () => void {
  async function replyTo(message: unknown, from: MessageOrigin): Promise<unknown> {
    const { kind, ask } = (message ?? {}) as { kind?: unknown; ask?: unknown };
    if (typeof kind !== 'string' || !Object.hasOwn(answers, kind)) throw refused();
    const admitted = admit(kind as MessageKind, ask, from);
    const reply = answers[kind as MessageKind] as (ask: unknown, sender: Sender) => Promise<unknown>;
    return reply(admitted.ask, admitted.sender);
  }

  return hearMessages((message, from, send) => {
    during(replyTo(message, from)).then(
      (given) => send({ answer: given }),
      (error) => send({ error: failureOf(error) }),
    );
    // Keeps the channel open until `send` is called.
    return true;
  });
}

/** What is told to a sender who may not ask for this, or not in this form. */
export const refused = (): NoticeError => new NoticeError({ key: 'problem.refused' });
