/** How the seller uses the words of the mark. */
export type Use = 'mark' | 'compatible' | 'used' | 'counterfeit-signal' | 'descriptive' | 'own';

/** The goods offered, compared with the goods recorded. */
export type GoodsRelation = 'same' | 'similar' | 'same-class-unknown' | 'different' | 'unknown';

export type CustomsOutcome =
  | 'in-scope'
  | 'likely'
  | 'borderline'
  | 'review'
  | 'application-only'
  | 'out'
  | 'cleared'
  | 'unknown';

export type LawOutcome =
  | 'identical-mark'
  | 'likelihood-of-confusion'
  | 'reference-use'
  | 'descriptive-use'
  | 'well-known-only'
  | 'authorised'
  | 'none'
  | 'unknown';

/** `strict`: a similar mark that was not recorded counts as waived at customs. `cautious`: customs may still stop it. */
export type Policy = 'strict' | 'cautious';

export interface Citation {
  law: string;
  /** Begins with the number: "57(1)"; empty where a source names the act alone. */
  article: string;
  /** As the reader's language cites it, with what nobody confirmed: "Art. 57(1)", "Art. 124 (from memory, not checked)". */
  reference?: string;
  version?: string;
  summary?: string;
  source?: string;
  /** How far it was checked; `content` lacks the number, of `heading` no more was read. */
  checked?: 'primary' | 'secondary' | 'content' | 'heading' | 'memory' | 'no';
  /** What of it nobody confirmed, in the reader's language. */
  doubt?: string;
}

export interface CustomsVerdict {
  outcome: CustomsOutcome;
  citations: Citation[];
}

export interface LawVerdict {
  outcome: LawOutcome;
  citations: Citation[];
}
