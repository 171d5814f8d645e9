import type { Site } from './site';
import { alibaba } from './sites/alibaba';
import { alibaba1688 } from './sites/alibaba-1688';
import { aliexpress } from './sites/aliexpress';
import { amazon } from './sites/amazon';
import { coupang } from './sites/coupang';
import { daraz } from './sites/daraz';
import { dhgate } from './sites/dhgate';
import { ebay } from './sites/ebay';
import { etsy } from './sites/etsy';
import { joom } from './sites/joom';
import { lazada } from './sites/lazada';
import { mercadolibre } from './sites/mercadolibre';
import { ozon } from './sites/ozon';
import { rakuten } from './sites/rakuten';
import { shein } from './sites/shein';
import { shopee } from './sites/shopee';
import { taobao } from './sites/taobao';
import { temu } from './sites/temu';
import { tiktokShop } from './sites/tiktok-shop';
import { tmall } from './sites/tmall';
import { walmart } from './sites/walmart';
import { wildberries } from './sites/wildberries';
import { wish } from './sites/wish';

/** Every marketplace with a description of its own, in the order of the README's table. */
export const marketplaces: readonly Site[] = [
  amazon,
  aliexpress,
  ebay,
  temu,
  shein,
  shopee,
  lazada,
  alibaba,
  alibaba1688,
  taobao,
  tmall,
  daraz,
  dhgate,
  etsy,
  walmart,
  mercadolibre,
  ozon,
  wildberries,
  tiktokShop,
  wish,
  coupang,
  rakuten,
  joom,
];
