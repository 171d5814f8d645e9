import type { z } from 'zod';

/** The first thing that is wrong with a call, as one sentence. Nothing that was sent is repeated: names are the schema's own. */
export function refusal({ issues }: z.core.$ZodError): string {
  const [issue] = issues;
  return issue ? `${place(issue.path)} ${fault(issue)}.` : 'The call is not as the input schema has it.';
}

/** `listings[3].title`, or the arguments as a whole. */
function place(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The call';
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

function fault(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return bound('most', issue.maximum, issue.origin);
    case 'too_small':
      return bound('least', issue.minimum, issue.origin);
    case 'invalid_type':
      return `is missing, or no ${issue.expected}`;
    case 'unrecognized_keys':
      return `has ${issue.keys.length} members that the input schema does not have`;
    default:
      return 'is not as the input schema has it';
  }
}

function bound(end: 'most' | 'least', amount: number | bigint, origin: string): string {
  const verb = end === 'most' ? 'may' : 'must';
  if (origin === 'string') return `${verb} have at ${end} ${amount} characters`;
  return origin === 'array' ? `${verb} have at ${end} ${amount} items` : `${verb} be at ${end} ${amount}`;
}
