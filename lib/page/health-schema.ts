import * as v from 'valibot';
import { Day } from '../domain/day-schema';
import type { HealthEntry } from '../marketplaces/page/health';
import type { PageKind, ReadStatus } from '../marketplaces/reading';
import { valuesOf } from '../runtime/values-of';

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Page = v.picklist(
  valuesOf<PageKind>({ search: true, detail: true, seller: true, list: true, other: true }),
);
const Status = v.picklist(valuesOf<ReadStatus>({ read: true, partial: true, empty: true, unreadable: true }));

/** One line of the log of how sites were read, from outside, such as a backup. */
export const HealthEntrySchema: v.GenericSchema<unknown, HealthEntry> = v.object({
  site: Name,
  page: Page,
  status: Status,
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  day: Day,
  visit: v.exactOptional(Name),
});
