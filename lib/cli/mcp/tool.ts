import type { z } from 'zod';
import type { Desk } from './desk';

/** What a tool answers: sentences that are ours alone, and data, which holds the words of listings and lists. */
export interface Answer {
  says: readonly string[];
  data: Record<string, unknown>;
}

/** One tool: what it takes, and what it answers. */
export interface Tool {
  name: string;
  title: string;
  description: string;
  input: z.ZodObject;
  /** @throws RefusedInput for what the schema does not see. */
  answer(input: unknown, desk: Desk): Answer;
}

/** A call that cannot be answered, in one sentence without a word of what was sent. */
export class RefusedInput extends Error {}

/**
 * A tool whose answer is given what its schema read.
 * @throws RefusedInput, when it is called, in the words of `refusal`.
 */
export function tool<Input extends z.ZodObject>(
  described: Omit<Tool, 'input' | 'answer'> & { input: Input },
  answer: (input: z.output<Input>, desk: Desk) => Answer,
  refusal: (error: z.core.$ZodError) => string,
): Tool {
  return {
    ...described,
    answer(given, desk) {
      const read = described.input.safeParse(given);
      if (!read.success) throw new RefusedInput(refusal(read.error));
      return answer(read.data, desk);
    },
  };
}
