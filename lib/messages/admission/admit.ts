import * as v from 'valibot';
import { type Admitted, refused } from '../answer';
import type { MessageKind } from '../protocol';
import { type MessageOrigin, senderOf } from '../sender';
import { REQUESTS, type RequestKind } from './requests';

/**
 * What may be believed of a message to the background: the sender that the browser names, and the parts of the message
 * that fit the shape of such a request from such a sender. Throws the refusal that the sender is told.
 */
export function admit(kind: MessageKind, ask: unknown, from: MessageOrigin): Admitted {
  const sender = senderOf(from);
  if (!sender || !isRequest(kind) || !REQUESTS[kind].from.includes(sender.is)) throw refused();
  if (sender.is === 'shop' && sender.inFrame && !REQUESTS[kind].inFrames) throw refused();
  const read = v.safeParse(REQUESTS[kind].shape as v.GenericSchema, ask);
  if (!read.success) throw refused();
  return { ask: read.output, sender };
}

const isRequest = (kind: MessageKind): kind is RequestKind => Object.hasOwn(REQUESTS, kind);
