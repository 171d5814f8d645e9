import { z } from 'zod';
import { LONGEST_TITLE } from '../../domain/longest-title';

/** Brand, category and seller: sites allow some hundred characters. */
const LONGEST_FIELD = 2_000;
const LONGEST_ADDRESS = 4_000;
const LONGEST_CODE = 100;

const field = () => z.string().max(LONGEST_FIELD).nullish();
const code = () => z.string().max(LONGEST_CODE).nullish();
const amount = () => z.union([z.number(), z.string().max(LONGEST_CODE)]).nullish();

/** A listing as an agent gives it. Other members are refused: an agent that misspells one would be told half the truth. */
export const ListingInput = z.strictObject({
  title: z.string().min(1).max(LONGEST_TITLE).describe('Title as it stands on the page'),
  id: z
    .union([z.string().max(LONGEST_CODE), z.number()])
    .nullish()
    .describe('Comes back as it was given'),
  brand: field().describe('Brand field of the listing'),
  category: field().describe('Category path'),
  seller: field().describe('Name of the seller or shop'),
  price: amount().describe('Price of one piece'),
  currency: code().describe('Currency code, such as USD'),
  quantity: amount().describe('Pieces in the shipment'),
  url: z.string().max(LONGEST_ADDRESS).nullish(),
  site: code().describe('Host of the marketplace'),
  locale: code().describe('Language tag of the listing'),
});
export type ListingInput = z.infer<typeof ListingInput>;
