import * as v from 'valibot';
import type { Listing } from '../../domain/listing';
import { cutText, list } from './bounded';

/** A draft, the longest text that is judged, has 20,000 units. */
const Words = cutText(20_000);
const Name = cutText(4_000);
const Address = cutText(8_000);

const Amount = v.pipe(v.number(), v.finite(), v.minValue(0));

/** An offer as a page tells it. What is too long is cut, as reading a page does. */
export const ListingShape: v.GenericSchema<unknown, Listing> = v.object({
  id: Name,
  site: Name,
  url: Address,
  title: Words,
  brand: v.exactOptional(Name),
  category: v.exactOptional(Name),
  seller: v.exactOptional(Name),
  price: v.exactOptional(Amount),
  currency: v.exactOptional(cutText(40)),
  quantity: v.exactOptional(Amount),
  translated: v.exactOptional(v.literal(true)),
  locale: v.exactOptional(cutText(100)),
  images: list(Address, 1_000),
});
