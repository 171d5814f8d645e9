/** Names of a made-up shop's offers, none of which says what kind of page it stands on. */
export const OFFERS = [
  'Oak Spoon Set',
  'Linen Apron Long',
  'Birch Tray Large',
  'Walnut Board',
  'Copper Kettle',
  'Steel Pan Deep',
  'Glass Jar Small',
  'Wool Throw Grey',
  'Iron Trivet Round',
];

/** A paragraph as shops have below their offers. */
export const TEXT = `<p>${'We have been making things by hand since 1971 and sell them in our shop. '.repeat(10)}</p>`;
