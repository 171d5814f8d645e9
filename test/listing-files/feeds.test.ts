import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import { openListings } from '../../lib/listing-files/open-listings';

async function read(feed: string | Uint8Array) {
  const opened = await openListings(typeof feed === 'string' ? strToU8(feed) : feed, { headed: true });
  const listings: Listing[] = [];
  let rows = 0;
  for await (const row of opened.wholeRows()) {
    rows++;
    if ('listing' in row) listings.push(row.listing);
  }
  return { rows, listings, leftOut: opened.leftOut };
}

const G = 'xmlns:g="http://base.google.com/ns/1.0"';
/** Feeds of one tent, as the documentation of each has them; the brand is made up. */
const FEEDS: [string, string, Partial<Listing>][] = [
  [
    'Google Merchant, RSS 2.0',
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${G}><channel><title>Tents &amp; more</title><link>https://shop.example</link><description>x</description>
     <item><g:id>F1</g:id><g:title><![CDATA[Zorvante tent "S" & pegs]]></g:title><g:description>For two</g:description><g:link>https://shop.example/1</g:link><g:image_link>https://shop.example/1.jpg</g:image_link><g:availability>in_stock</g:availability><g:price>99.00 USD</g:price><g:brand>Zorvante</g:brand><g:shipping><g:country>US</g:country><g:price>5 USD</g:price></g:shipping></item></channel></rss>`,
    {
      title: 'Zorvante tent "S" & pegs',
      brand: 'Zorvante',
      id: 'F1',
      price: 99,
      url: 'https://shop.example/1',
    },
  ],
  [
    'Google Merchant, Atom',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${G}><title>Shop</title><link rel="self" href="https://shop.example"/><updated>2026-11-01</updated>
     <entry><g:id>F1</g:id><title>Zorvante tent</title><link href="https://shop.example/1"/><g:image_link>y</g:image_link><g:availability>in stock</g:availability><g:price>99.00 USD</g:price><g:brand>Zorvante</g:brand></entry></feed>`,
    { title: 'Zorvante tent', brand: 'Zorvante', id: 'F1', price: 99, url: 'https://shop.example/1' },
  ],
  [
    'a feed of few fields',
    `<rss ${G}><channel><title>Shop</title><item><title>Zorvante tent</title><g:price>99.00</g:price><g:brand>Zorvante</g:brand></item><item><title>Zorvante peg</title><g:price>1</g:price></item></channel></rss>`,
    { title: 'Zorvante tent', brand: 'Zorvante', price: 99 },
  ],
  [
    'Yandex YML',
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE yml_catalog SYSTEM "shops.dtd"><yml_catalog date="2026-11-01"><shop><name>Палатки</name><company>ООО</company><currencies><currency id="RUR" rate="1"/></currencies><categories><category id="1">Туризм</category><category id="2" parentId="1">Палатки</category></categories>
     <offers><offer id="F1" available="true"><url>https://shop.example/1</url><price>990</price><currencyId>RUR</currencyId><categoryId>2</categoryId><picture>https://shop.example/1.jpg</picture><picture>https://shop.example/2.jpg</picture><vendor>Zorvante</vendor><name>Палатка Zorvante</name><param name="Цвет">синий</param></offer></offers></shop></yml_catalog>`,
    { title: 'Палатка Zorvante', brand: 'Zorvante', id: 'F1', price: 990, url: 'https://shop.example/1' },
  ],
  [
    'Yandex YML, vendor.model',
    `<yml_catalog><shop><offers><offer id="F1" type="vendor.model"><typePrefix>Палатка</typePrefix><vendor>Zorvante</vendor><model>Trail 2</model><price>990</price></offer><offer id="F2" type="vendor.model"><typePrefix>Колышек</typePrefix><vendor>Zorvante</vendor><model>Peg</model><price>9</price></offer></offers></shop></yml_catalog>`,
    { title: 'Trail 2', brand: 'Zorvante', id: 'F1', category: 'Палатка' },
  ],
  [
    'an export of a shop',
    `<products><product sku="F1"><name>Zorvante tent</name><brand>Zorvante</brand><price currency="USD">99</price></product><product sku="F2"><name>Peg</name><brand>Zorvante</brand><price currency="USD">1</price></product></products>`,
    { title: 'Zorvante tent', brand: 'Zorvante', id: 'F1', price: 99 },
  ],
];

describe('a feed is read as a file of its offers is', () => {
  test.each(FEEDS)('%s', async (_, feed, expected) => {
    const { listings, rows } = await read(feed);
    expect(rows).toBe(listings.length);
    expect(listings[0]).toMatchObject(expected);
  });

  test('two feeds in a zip', async () => {
    const { listings } = await read(
      zipSync({
        'a.xml': strToU8(FEEDS[2]![1]),
        'b.xml': strToU8(FEEDS[2]![1]),
        'logo.png': new Uint8Array(9),
      }),
    );
    expect(listings.map(({ title }) => title)).toEqual([
      'Zorvante tent',
      'Zorvante peg',
      'Zorvante tent',
      'Zorvante peg',
    ]);
  });
});
