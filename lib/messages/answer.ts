import { failureOf, NoticeError } from '../locales/failure';
import { hearMessages } from './hear-messages';
import type { Answers, MessageKind, Sender } from './protocol';
import type { MessageOrigin } from './sender';

/** What of a message a handler may believe. */
export interface Admitted {
  ask: unknown;
  sender: Sender;
}

/** Says what of a message may be believed; throws what the sender is to be told where it is not to be answered. */
export type Admit = (kind: MessageKind, ask: unknown, from: MessageOrigin) => Admitted;

/** Where only the extension's own pages and its background can send to: a tab's content script. */
export const admitOwn: Admit = (_, ask) => ({ ask, sender: { is: 'own' } });

/** What is done besides while an answer is being made; gives what it was given. */
export type During = <Answer>(making: Promise<Answer>) => Promise<Answer>;

/** Answers messages until the returned function is called. What is not answered here is refused: who asks is told. */
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

/** What a sender is told who may not ask for this, or not so. */
export const refused = (): NoticeError => new NoticeError({ key: 'problem.refused' });
