import * as v from 'valibot';

/** One sentence in every language in which it is kept, by the language's name: `{ en, zh_CN }`. */
export const SaidSchema = v.record(v.string(), v.string());
export type Said = v.InferOutput<typeof SaidSchema>;
