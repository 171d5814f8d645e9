/**
 * Characters of one field of meaning, of which whoever imitates a name takes another for the name's own: 老干爹 for 老干妈, 脑白银 for
 * 脑白金, 七匹羊 for 七匹狼. From general knowledge of such imitations. Not numbers, directions and waters, in which the true names of
 * different makers and places differ (一汽 and 二汽, 东方 and 南方, 河南 and 湖南), nor colours and the animals of yard and house, which
 * goods have in all kinds (小黄人 and 小蓝人, 大白鹅 and 大白兔).
 */
const FIELDS = [
  '爸爹妈娘爷奶公婆叔伯舅姨姑嫂',
  '哥弟姐妹兄',
  '儿子仔孩',
  '金银铜铁',
  '狼狗狐羊',
  '虎豹狮',
  '日月星',
  '王皇帝',
  '男女',
];

const others = new Map<number, readonly number[]>();
for (const field of FIELDS) {
  const units = Array.from(field, (char) => char.charCodeAt(0));
  for (const unit of units)
    others.set(
      unit,
      units.filter((other) => other !== unit),
    );
}

const NONE: readonly number[] = [];

/** Characters of the same field of meaning as one, without it. */
export const likeMeaningsOf = (unit: number): readonly number[] => others.get(unit) ?? NONE;
