import { describe, expect, test } from 'vitest';
import { HolderNames } from '../../lib/matching/index/holder-names';
import { indexOf } from './list-of';

const soundingLike = (mark: string, holder: string) => new HolderNames().soundingLike(mark, holder);

test.each([
  ['NIKE', '耐克创新有限合伙公司', '耐克'],
  ['ADIDAS', '阿迪达斯有限公司', '阿迪达斯'],
  ['PUMA', '彪马欧洲公司', '彪马'],
  ['LEGO', '乐高公司', '乐高'],
  ['BOSCH', '博世有限公司', '博世'],
  ['SONY', '索尼集团公司', '索尼'],
  ['HUAWEI', '华为技术有限公司', '华为'],
])('%s of %s is called %s', (mark, holder, name) => expect(soundingLike(mark, holder)).toBe(name));

test.each([
  ['SUNZEN', '深圳市某某科技有限公司', 'a city'],
  ['GUANGDA', '广东省某某集团公司', 'a province'],
  ['MEGO', '美国某某公司', 'a country'],
  ['NIKE', '索尼集团公司', 'another name'],
  ['LOGO', 'Lego Juris A/S', 'a holder in Latin letters'],
  ['ONE', '王耐', 'a person'],
  ['A', '安有限公司', 'a sound that is in every name'],
])('%s of %s is not: %s', (mark, holder) => expect(soundingLike(mark, holder)).toBeUndefined());

/** A list of Chinese customs: the mark in Latin letters, its holder in Han. */
describe('a listing in Chinese', () => {
  const index = indexOf(
    { markText: 'NIKE', holder: '耐克创新有限合伙公司' },
    { markText: 'AIR MAX', holder: '耐克创新有限合伙公司' },
  );
  const shown = (text: string) => index.find({ text, field: 'title', least: 0.5 });

  test.each(['耐克运动鞋男', '正品耐克 跑步鞋', '耐克同款运动鞋 大勾'])('of “%s” is near the mark', (title) =>
    expect(shown(title)).toMatchObject([{ row: 0, relation: 'similar', reasons: ['holder-name'] }]),
  );

  test.each(['耐磨克重面料', '创新运动鞋', '有限公司'])('of “%s” is not', (title) =>
    expect(shown(title)).toEqual([]),
  );
});
