import type { TextKey } from '../locales/text-key';
import type { ProblemCode } from './publication/manifest';

/** Met with registers alone. */
const OF_REGISTERS = ['no-link', 'not-register', 'layout', 'name-taken', 'shrunk'] as const;
/** Met with every list, and told with other words of an authority's site than of a publisher's manifest. */
const TOLD_OTHERWISE = ['offline', 'http', 'html', 'redirect', 'too-large', 'stalled', 'cut'] as const;

/** The text that tells why a check brought nothing. */
export function problemText(code: ProblemCode, ofRegister: boolean): TextKey {
  if (isOneOf(OF_REGISTERS, code)) return `register.problem.${code}`;
  if (ofRegister && isOneOf(TOLD_OTHERWISE, code)) return `register.problem.${code}`;
  return `subscription.problem.${code}`;
}

function isOneOf<Code extends ProblemCode>(codes: readonly Code[], code: ProblemCode): code is Code {
  return (codes as readonly ProblemCode[]).includes(code);
}
