/** Offers of a page that its server rendered: two in conflict with the demonstration list, two of no mark. */
export const ITEMS = [
  ['B000000001', 'Nlke Running Shoes for Men'],
  ['B000000002', 'Canvas Tote Bag'],
  ['B000000003', 'Nlke Training Shoes'],
  ['B000000004', 'Ceramic Coffee Mug'],
];

/** One that comes when a person asks for more. */
export const MORE = ['B000000005', 'Nlke Walking Shoes'];
