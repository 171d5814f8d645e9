/** Provinces and cities that companies put before their names, and countries that are written before foreign ones. */
const PLACES: ReadonlySet<string> = new Set(
  (
    '北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 ' +
    '内蒙古 广西 西藏 宁夏 新疆 香港 澳门 石家庄 太原 沈阳 大连 长春 哈尔滨 南京 苏州 无锡 常州 南通 徐州 扬州 杭州 宁波 温州 嘉兴 湖州 绍兴 ' +
    '金华 义乌 台州 合肥 福州 厦门 泉州 晋江 南昌 景德镇 济南 青岛 烟台 潍坊 郑州 洛阳 武汉 长沙 广州 深圳 珠海 汕头 佛山 东莞 中山 惠州 江门 ' +
    '南宁 桂林 海口 三亚 成都 绵阳 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 中国 美国 英国 法国 德国 日本 韩国 意大利 瑞士 瑞典 荷兰 西班牙 加拿大 ' +
    '澳大利亚 新加坡 马来西亚 泰国 印度 俄罗斯'
  ).split(' '),
);

/** What follows the name of a place that is in no list. */
const KINDS = /^[市省县縣区區州镇鎮]/u;

/** Whether the beginning of a company's name says where it is: 深圳 of 深圳市大疆创新. `next`: the character behind it. */
export const isPlace = (beginning: string, next: string): boolean =>
  PLACES.has(beginning) || PLACES.has(beginning.slice(0, -1)) || KINDS.test(next);
