import type { Listing } from '../../lib/domain/listing';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import type { Screening } from '../../lib/screening/finding';
import { screenerOf } from '../../lib/screening/screener';
import type { Policy } from '../../lib/verdict/verdict';
import { recordalOf } from '../recordal-of';

/** Screens against a list in which these marks are recorded for devices and their accessories, in force. */
export async function screenerFor(
  marks: readonly string[],
  policy: Policy = 'strict',
): Promise<(listing: Listing) => Screening> {
  const rows = marks.map((markText, at) =>
    recordalOf({
      ...{ recordNo: `T${at}`, markText, holder: `${markText} AG`, classes: [9, 2, 7, 11, 12] },
      ...{ validFrom: '2020-01-01', validTo: '2035-01-01' },
    }),
  );
  const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
  const packed = packCompiled([await compileList(label, rows)], '1', (length) => new ArrayBuffer(length));
  const context = { policy, on: '2026-06-01', locale: 'en', own: [], all: false } as const;
  return screenerOf(openCompiled(packed).lists, context);
}

/** A listing with a title, and what else a test says of it. */
export function listingOf(title: string, more: Partial<Listing> = {}): Listing {
  return { id: '1', site: '', url: '', title, images: [], ...more };
}

/** Makers of devices that others make accessories for, and their devices. */
export const MAKERS: readonly string[] =
  'APPLE IPHONE IPAD IPOD MACBOOK SAMSUNG GALAXY HUAWEI 华为 XIAOMI 小米 OPPO NOKIA BLACKBERRY MOTOROLA HTC SONY 索尼 XBOX NINTENDO CANON 佳能 NIKON 尼康 EPSON 爱普生 HP 惠普 BROTHER LEXMARK DELL 戴尔 LENOVO 联想 ASUS ACER TOSHIBA KINDLE GARMIN DYSON 戴森 PHILIPS 飞利浦 PANASONIC FITBIT XEROX LG'.split(
    ' ',
  );
