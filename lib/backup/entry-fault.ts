import * as v from 'valibot';
import { type Notice, notice } from '../locales/notice';
import { visibleControls } from '../text/controls';
import { FAULTS } from './backup-entries';

/** The most characters shown of a value that was refused. */
const SHOWN = 40;

/** Why an entry was refused: its first invalid field, and what is wrong with it. */
export function faultOf(issue: v.BaseIssue<unknown>): Notice {
  return inField(v.getDotPath(issue) ?? '', reasonOf(issue));
}

/** A reason with the field that it concerns; without a field if the whole entry is invalid. */
export function inField(field: string, reason: Notice): Notice {
  return field === '' ? reason : notice('inField', { field: shown(field), reason });
}

function reasonOf({ type, message, input, received, expected, requirement }: v.BaseIssue<unknown>): Notice {
  const text = shown(typeof input === 'string' ? input : received);
  const ours = FAULTS.find((fault) => fault === message);
  if (ours) return { key: ours, params: { text } };
  if (received === 'undefined') return notice('missing');
  if (type === 'min_length') return notice('missing');
  if (type === 'max_length') return notice('tooLong', { most: Number(requirement) });
  if (type === 'picklist' || type === 'variant') return notice('noSuchWord', { text });
  return notice('otherKind', { expected: shown(expected ?? ''), received: shown(received) });
}

/** Untrusted text for display: shortened, and without control or direction characters. */
function shown(text: string): string {
  return visibleControls(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text).replace(/\s+/g, ' ');
}
