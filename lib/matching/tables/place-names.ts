/**
 * Countries, and cities that shops name themselves after, as their names are written in addresses: a name with one beside it says where
 * a shop of that name is (`rothysaustralia`, `iqosdubai`). Written from general knowledge: countries of the United Nations that goods
 * are sold to most, their larger cities, and what some of them are called in their own language.
 */
const PLACES = `
australia austria belgium brasil brazil canada chile china colombia croatia czech denmark deutschland egypt espana estonia europe
finland france germany greece hongkong hungary iceland india indonesia ireland israel italia italy japan kenya korea kuwait latvia
lithuania malaysia mexico morocco nederland netherlands newzealand nigeria norway oman osterreich pakistan peru philippines poland
polska portugal qatar romania russia saudi scotland serbia singapore slovakia slovenia southafrica spain suisse sverige sweden
switzerland taiwan thailand tunisia turkey turkiye uae ukraine unitedkingdom usa vietnam wales
abudhabi adelaide amsterdam athens atlanta auckland austin bangkok barcelona beijing berlin birmingham bogota boston brisbane brussels
bucharest budapest buenosaires cairo calgary capetown chicago cologne copenhagen dallas delhi denver detroit doha dubai dublin
edinburgh florida frankfurt geneva glasgow hamburg hanoi helsinki houston istanbul jakarta jeddah johannesburg karachi kuala kyiv
lagos lasvegas leeds lima lisbon liverpool london losangeles lyon madrid manchester manila melbourne miami milan milano montreal moscow
mumbai munich nairobi newyork osaka oslo ottawa paris perth phoenix prague riyadh rome saigon sandiego santiago saopaulo seattle seoul
shanghai shenzhen stockholm sydney taipei tallinn telaviv texas tokyo toronto vancouver vienna warsaw wellington zurich
`;

const places: ReadonlySet<string> = new Set(PLACES.trim().split(/\s+/));

const SLOTS = 1 << 12;
const slotOf = (a: number, b: number, c: number) => ((a * 31 + b) * 31 + c) & (SLOTS - 1);

/** By its first three letters: 1 where a place may begin with them. Asked of every part of a sign, nearly always in vain. */
const begun = new Uint8Array(SLOTS);
for (const place of places) begun[slotOf(place.charCodeAt(0), place.charCodeAt(1), place.charCodeAt(2))] = 1;

/** Whether folded letters [start, end), three or more, are the name of a country or a city. */
export const isPlace = (letters: Uint16Array, start: number, end: number): boolean =>
  begun[slotOf(letters[start]!, letters[start + 1]!, letters[start + 2]!)] === 1 &&
  places.has(String.fromCharCode(...letters.subarray(start, end)));
