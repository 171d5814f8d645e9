import { withTold } from '../../../lib/decisions/told';
import type { ListLabel } from '../../../lib/lists/list-label';
import type { PageState } from '../../../lib/page/page-state';
import type { Finding } from '../../../lib/screening/finding';
import { afterwards } from '../../../lib/verdict/procedure/procedure-steps';
import { finding, listing, pageState, screening } from '../../components/fixtures';
import { type Language, textsIn } from '../../components/texts';

/** Lists that the browser threw away. */
export const LISTS_LOST = [
  { name: 'customs-2026.xlsx', count: 12_480 },
  { name: '知识产权海关保护备案', count: 156_201 },
];

export const DEMO_LIST: ListLabel = {
  name: 'demo',
  regime: 'CN',
  date: '2026-05-01',
  freshness: 'fresh',
  demonstration: true,
  recordals: 312,
  figurative: 4,
};

interface Sample {
  title: string;
  seller: string;
  price: number;
  found?: Partial<Finding>;
}

const ENGLISH: Sample[] = [
  {
    title: 'Nlke Air running shoes for men, breathable mesh, size 42',
    seller: 'FastFoot Store',
    price: 39.9,
    found: {
      explanation: [
        'The words “Nlke” read as the recorded mark NIKE: a small “l” stands in place of “I”.',
        'The recordal is in force on 20 May 2026 and covers class 25; the list does not name the goods.',
        'Nothing in the title says that the goods fit, or are a used piece of, that brand.',
        'Look-alike letters are often chosen to get past a check.',
      ],
      afterwards: afterwards(finding(), { price: 39.9, quantity: 500, currency: 'USD' }, 'seller', 'en'),
    },
  },
  {
    title: 'Silicone case for iPhone 15, shockproof, matte black',
    seller: 'CaseHarbour',
    price: 8.5,
    found: {
      ...{
        mark: 'iPhone',
        text: 'iPhone',
        recordNo: 'DEMO-000041',
        holder: 'Apple Inc.',
        classes: [9],
        outcome: 'note',
      },
      ...{ reasons: ['exact'], use: 'compatible', confidence: 0.98 },
      customs: {
        outcome: 'review',
        citations: [{ law: 'Customs IP Regulations', article: '16', reference: 'Art. 16' }],
      },
      law: {
        outcome: 'reference-use',
        citations: [{ law: 'Trademark Law', article: '59(1)', reference: 'Art. 59(1)' }],
      },
      explanation: [
        '“for iPhone” names what the case fits.',
        'A case is an accessory, not the phone itself.',
      ],
    },
  },
  {
    title: 'Caterpilar style steel toe work boots, waterproof leather',
    seller: 'WorkWear Direct',
    price: 64,
    found: {
      ...{
        mark: 'CATERPILLAR',
        text: 'Caterpilar',
        recordNo: 'DEMO-000207',
        holder: 'Caterpillar Inc.',
        outcome: 'review',
      },
      ...{ reasons: ['edit'], relation: 'similar', confidence: 0.81, row: '11' },
      customs: {
        outcome: 'borderline',
        citations: [{ law: 'Customs IP Regulations', article: '24(2)', reference: 'Art. 24(2)' }],
      },
      law: {
        outcome: 'likelihood-of-confusion',
        citations: [{ law: 'Trademark Law', article: '57(2)', reference: 'Art. 57(2)' }],
      },
      explanation: [
        '“Caterpilar” differs from CATERPILLAR by one letter.',
        'Only the base mark is recorded.',
      ],
    },
  },
  { title: 'Plain cotton socks, 10 pairs, grey melange', seller: 'Sock & Co', price: 12.3 },
  {
    title: 'G U C C I belt 1:1 mirror quality double letter buckle',
    seller: 'LuxBest8',
    price: 28,
    found: {
      ...{
        mark: 'GUCCI',
        text: 'G U C C I',
        recordNo: 'DEMO-000090',
        holder: 'Guccio Gucci S.p.A.',
        classes: [18, 25],
      },
      ...{ reasons: ['spacing'], use: 'counterfeit-signal', confidence: 0.97 },
      explanation: [
        'Letters set apart read as the recorded mark GUCCI.',
        '“1:1” and “mirror quality” announce a copy.',
      ],
    },
  },
  { title: 'Stainless steel water bottle 750 ml, leakproof', seller: 'Hydra Home', price: 15.9 },
];

const CHINESE: Sample[] = [
  {
    title: 'Nlke新款透气网面跑步鞋男 减震运动鞋',
    seller: '飞步鞋业专营店',
    price: 199,
    found: {
      customs: {
        outcome: 'likely',
        citations: [{ law: '《知识产权海关保护条例》', article: '16', reference: '第16条' }],
      },
      law: {
        outcome: 'identical-mark',
        citations: [{ law: '《商标法》', article: '57(1)', reference: '第57条第（1）项' }],
      },
      explanation: [
        '“Nlke”读作备案商标 NIKE：以小写“l”代替“I”。',
        '2026年5月20日备案处于有效期内，核定第 25 类；名单未列核定商品。',
        '标题未表明适配或二手等情形。',
        '近形字母常用于规避检查。',
      ],
      afterwards: afterwards(finding(), { price: 199, quantity: 500, currency: 'CNY' }, 'seller', 'zh_CN'),
    },
  },
  {
    title: '适用于华为Mate60手机壳 磨砂防摔保护套',
    seller: '壳港旗舰店',
    price: 29,
    found: {
      ...{
        mark: '华为',
        text: '华为',
        recordNo: 'DEMO-000055',
        holder: '华为技术有限公司',
        classes: [9],
        outcome: 'note',
      },
      ...{ reasons: ['exact'], use: 'compatible', confidence: 0.98 },
      customs: {
        outcome: 'review',
        citations: [{ law: '《知识产权海关保护条例》', article: '16', reference: '第16条' }],
      },
      law: {
        outcome: 'reference-use',
        citations: [{ law: '《商标法》', article: '59(1)', reference: '第59条第1款' }],
      },
      explanation: ['“适用于华为”说明手机壳适配的机型。', '手机壳属配件，并非手机本身。'],
    },
  },
  {
    title: '耐刻同款男鞋 2026春季新品 板鞋',
    seller: '潮人馆',
    price: 88,
    found: {
      ...{
        mark: '耐克',
        text: '耐刻',
        recordNo: 'DEMO-000124',
        outcome: 'review',
        relation: 'similar',
        confidence: 0.78,
      },
      ...{ reasons: ['han-one-different'], row: '11' },
      customs: {
        outcome: 'borderline',
        citations: [{ law: '《知识产权海关保护条例》', article: '24(2)', reference: '第24条第（2）项' }],
      },
      law: {
        outcome: 'likelihood-of-confusion',
        citations: [{ law: '《商标法》', article: '57(2)', reference: '第57条第（2）项' }],
      },
      explanation: ['“耐刻”与备案商标“耐克”一字不同。', '近似商标未单独备案。'],
    },
  },
  { title: '纯棉中筒袜 10双装 吸汗防臭', seller: '袜业人家', price: 25.9 },
  {
    title: 'G U C C I 腰带 高仿1:1 双字母扣',
    seller: '奢品汇8',
    price: 168,
    found: {
      ...{
        mark: 'GUCCI',
        text: 'G U C C I',
        recordNo: 'DEMO-000090',
        holder: '古乔古希股份公司',
        classes: [18, 25],
      },
      ...{ reasons: ['spacing'], use: 'counterfeit-signal', confidence: 0.97 },
      customs: {
        outcome: 'in-scope',
        citations: [{ law: '《知识产权海关保护条例》', article: '16', reference: '第16条' }],
      },
      law: {
        outcome: 'identical-mark',
        citations: [{ law: '《商标法》', article: '57(1)', reference: '第57条第（1）项' }],
      },
      explanation: ['拆开的字母读作备案商标 GUCCI。', '“高仿”“1:1”表明是仿制品。'],
    },
  },
  { title: '316不锈钢保温杯 750毫升 大容量', seller: '水语家居', price: 49 },
];

/** A page of a shop with something at every level, in the reader's language. */
export function samplePage(language: Language): PageState {
  const samples = language === 'zh_CN' ? CHINESE : ENGLISH;
  const screened = samples.map(({ title, seller, price, found }, at) => {
    const id = String(at + 1);
    const text = found?.text ?? 'Nlke';
    const start = title.indexOf(text);
    const findings = found ? [finding({ start, end: start + text.length, ...found })] : [];
    const offered = listing({ id, title, seller, price, currency: language === 'zh_CN' ? 'CNY' : 'USD' });
    const screened = screening({ id, title, findings, outcome: findings[0]?.outcome ?? 'clear' });
    return { listing: offered, screening: withTold(screened, offered, textsIn(language)) };
  });
  return pageState({ screened, cards: 6, readable: 6 });
}

/** Two thousand rows: the sample page many times over, as an endless scroll would give. */
export function manyPages(language: Language): PageState {
  const { screened } = samplePage(language);
  const all = Array.from({ length: 500 }, (_, round) =>
    screened.map((one) => ({ ...one, listing: { ...one.listing, id: `${round}-${one.listing.id}` } })),
  ).flat();
  return pageState({ screened: all, cards: all.length, readable: all.length });
}
