/** The two fields of an editor that name a brand. */
export type DraftField = 'title' | 'brand';

/** A marketplace's seller centre: where its editor is, and how its title and brand fields are told. */
export interface SellerCentre {
  /** Its name in the settings, which is that of the marketplace's description. */
  key: string;
  /** As people know it. */
  name: string;
  /** Exact host names; leave is asked for all of them at once. */
  hosts: readonly string[];
  /** Paths below which editors are, as match patterns write them, where the hosts serve shoppers too. */
  paths?: readonly string[];
  /** Paths of the pages on which an offer is written; on others no field is looked for. */
  editor: RegExp;
  /**
   * Selectors of public code, for what labels do not tell; of attributes, never of classes, which change with each release.
   * They may name the field itself or an element around it whose only field it is.
   */
  fields?: Partial<Record<DraftField, string>>;
  /** What of this was seen, and where. */
  seen: string;
}
