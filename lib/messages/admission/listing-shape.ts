import * as v from 'valibot';
import type { Listing } from '../../domain/listing';
import type { ListingPicture } from '../../domain/listing-picture';
import { LONGEST_TITLE } from '../../domain/longest-title';
import type { Notice } from '../../locales/notice';
import { cutText, list, Share, text } from './bounded';

const Words = cutText(LONGEST_TITLE);
const Name = cutText(4_000);
const Address = cutText(8_000);

const Amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const Place = v.pipe(v.number(), v.finite());
const Row = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const Box = v.tuple([Place, Place, Place, Place]);
/** The reason why a picture was not read does not matter for judging, only that it was not. */
const UnreadShape = v.looseObject({ key: text(200) }) as unknown as v.GenericSchema<unknown, Notice>;

const PictureShape: v.GenericSchema<unknown, ListingPicture> = v.union([
  v.object({ name: Address, unread: UnreadShape }),
  v.object({
    name: Address,
    lines: list(v.object({ text: Name, boxes: list(Box, 4_000) }), 200),
    figures: v.exactOptional(
      list(v.object({ list: Name, row: Row, recordNo: Name, box: Box, likeness: Share }), 500),
    ),
    partly: v.exactOptional(UnreadShape),
  }),
]);

/** An offer as a page reports it. Overlong texts are cut, as reading a page does. */
export const ListingShape: v.GenericSchema<unknown, Listing> = v.object({
  id: Name,
  site: Name,
  url: Address,
  title: Words,
  brand: v.exactOptional(Words),
  category: v.exactOptional(Words),
  seller: v.exactOptional(Words),
  price: v.exactOptional(Amount),
  currency: v.exactOptional(cutText(40)),
  quantity: v.exactOptional(Amount),
  translated: v.exactOptional(v.literal(true)),
  locale: v.exactOptional(cutText(100)),
  images: list(Address, 1_000),
  pictures: v.exactOptional(list(PictureShape, 100)),
  image: v.exactOptional(Words),
});
