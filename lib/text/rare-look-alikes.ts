/**
 * Characters that hardly anybody writes, each with the common one that a reader takes it for: Japanese and old forms, and what
 * Chinese calls Martian script. Outside GB 2312, and so outside the table of look-alikes. Written for this table, from no other
 * list. Common characters stand first.
 */
const PAIRS =
  '的旳 步歩歨 本夲 光洸灮 芙芺 鼠鼡 疆彊畺 德徳悳 惠恵僡 黑黒 吴呉 国囯囻圀 土圡 事亊 另叧 心吢 月仴 你伱沵妳 好恏 女籹 大汏夶 小尛仦 天迗兲 长镸仧 松枩 冰氷仌 风凬 西覀卥 世卋丗 ' +
  '多夛 美羙媄 守垨 打咑 和咊啝 地哋 言琂 面喕 新噺 子孒 生苼甡 牛犇犃 马骉 鱼鱻 龙龖竜 金惍 水沝氺 火炛 木朩 星曐煋 明朙 华崋蕐 达荙 斯凘 克尅 耐耏 宁寍 李孞 安侒 踏踄 特犆 ' +
  '利唎 乐楽 可妸 康穅 师浉 红葒 王玊 老荖 干亁 宝寳 白皛 兔兎莵 爱薆 仕佦 普譜暜 拉柆 香馫萫 儿児 奇竒 威媙 登僜 飞飝 柔渘 台坮 五㐅 粮粻';

/** By the code of the rare character: that of the common one. */
export const RARE_LOOK_ALIKES: ReadonlyMap<number, number> = new Map(
  PAIRS.split(' ').flatMap(([common, ...rare]) =>
    rare.map((one): [number, number] => [one.charCodeAt(0), common!.charCodeAt(0)]),
  ),
);
