/** How a row carries a mark's text. */
export const RowKind = {
  /** It is the recorded mark, or a further word of it: `LEXUS / ЛЕКСУС`. */
  Own: 0,
  /** Another form of the recorded mark: an alias of the row, or the holder's mark in the other script. */
  Translation: 1,
  /** All that the recorded mark has in one script: `华为` of `华为 HUAWEI`. */
  Part: 2,
  /** What its holder goes by, where that sounds like the recorded mark. */
  HolderName: 3,
  /** What the trade calls the recorded mark in the other script: 兰蔻 for LANCOME. */
  EstablishedName: 4,
  /** What the holder of a picture without words goes by: no word of it is recorded here. */
  HolderOfPicture: 5,
} as const;

/** Three bits of a posting for the kind, the others for the row. */
export const ROW_KIND_SHIFT = 29;
export const ROW_MASK = (1 << ROW_KIND_SHIFT) - 1;
