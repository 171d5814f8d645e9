import * as v from 'valibot';
import type { PageKind, ReadStatus, StatusReason } from '../../marketplaces/reading';
import type { PageReport } from '../../page/page-state';
import { valuesOf } from '../../runtime/values-of';
import { Count, text } from './bounded';

/** How far a page was read, in the page reader's terms. */
export const SUMMARY = {
  site: text(100),
  page: v.picklist(valuesOf<PageKind>({ search: true, detail: true, seller: true, list: true, other: true })),
  status: v.picklist(valuesOf<ReadStatus>({ read: true, partial: true, empty: true, unreadable: true })),
  reason: v.exactOptional(
    v.picklist(
      valuesOf<StatusReason>({
        captcha: true,
        login: true,
        gate: true,
        shell: true,
        'error-page': true,
        loading: true,
        'layout-changed': true,
        'no-listings': true,
        'adapter-failed': true,
      }),
    ),
  ),
  cards: Count,
  readable: Count,
  off: v.boolean(),
  unmarked: v.exactOptional(v.boolean()),
};

/** What a content script reports of its page. */
export const ReportShape: v.GenericSchema<unknown, PageReport> = v.object({
  ...SUMMARY,
  visit: text(100),
  conflicts: Count,
  reviews: Count,
  notLookedUp: v.exactOptional(Count),
  failed: v.boolean(),
});

/** The kinds of pages. */
export const PageNameShape = v.object({ site: SUMMARY.site, page: SUMMARY.page });
