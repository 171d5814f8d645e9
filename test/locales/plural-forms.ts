const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Whether a node of a locale file is one text in its plural forms, and no group of texts. */
export function isPlural(node: object): node is { other: string } {
  return 'other' in node && Object.keys(node).every((key) => CATEGORIES.includes(key));
}
