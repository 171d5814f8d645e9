/** What a made-up shop offers, for pages without any data of it. */
export const NAMES = [
  'Maple Hill Walnut Cutting Board',
  'Nordwind Insulated Bottle 750 ml',
  'Tallow and Pine Beard Oil',
  'Orbita Desk Lamp with Dimmer',
  'Fennwick Copper Kettle Large',
  'Lumen Bike Light Set',
];

/** A text for search engines, as long as that of a page that is one by itself. */
export const STORY = `<p>${'Our pieces are made by people who care about what they do and how it is done. '.repeat(8)}</p>`;
