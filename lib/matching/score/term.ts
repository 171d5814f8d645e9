/** The terms of a confidence. Each prints as one sentence, `score.<key>` in lib/locales; a test keeps both in step. */
export const SCORE_KEYS = [
  'named',
  'well_known',
  'generic',
  'number',
  'usual_brand',
  'usual_word',
  'name_characters',
  'plain_characters',
  'short',
  'ordinary',
  'distinctive',
  'first',
  'second',
  'early',
  'late',
  'segment',
  'among_han',
  'set_off',
  'paired',
  'brand_cue',
  'reference',
  'counterfeit_words',
  'parted',
  'capitals',
  'capitalised',
  'small_letters',
  'only_edit',
  'only_phonetic',
  'only_transposition',
  'only_affix',
  'only_inflection',
  'only_word_order',
  'only_pinyin',
  'only_han_one_different',
  'only_masked',
  'unexplained',
  'joined_to_word',
  'part_of_word',
  'itself',
  'disguised',
  'model_code',
  'spelled_out',
  'split_words',
  'brand_field',
  'in_brand_field',
  'seller_name',
  'in_seller_name',
  'brand_field_same',
  'brand_field_other',
  'inside_longer',
  'names_another',
  'same_class',
  'other_class',
  'same_goods',
  'local_brand',
  'local_ordinary',
  'few_marks',
  'sign_alike',
  'sign_chance',
  'as_near',
] as const;

export type ScoreKey = (typeof SCORE_KEYS)[number];

/** A ScoreTerm whose key is known to have a sentence. */
export interface Term {
  readonly key: ScoreKey;
  readonly logOdds: number;
}

/** A term of fixed weight. Made once, where its weight is written down: a title's hits have about thirty of them. */
export const term = (key: ScoreKey, logOdds: number): Term => Object.freeze({ key, logOdds });
