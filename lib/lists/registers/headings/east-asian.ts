import type { Headings, Vocabulary } from '../register';

/**
 * Headings in Chinese, Japanese and Korean. Whole headings
 * only: a short word of one language is a part of many words of another.
 */
// biome-ignore format: by language
const HEADINGS: Headings = {
  recordNo: {
    exact: [
      '신고번호', '신고 번호', '관리번호', '受理番號', '提示保護編號', '案號', '整理番号', '受付番号',
    ],
  },
  markText: {
    exact: [
      '상표', '상표명', '상표명칭', '브랜드', '브랜드명', '商標名', 'ブランド名',
    ],
  },
  holder: {
    exact: [
      '출원인', '최종권리자',
      '권리자', '상표권자', '권리자명', '権利者名',
    ],
  },
  status: {
    exact: [
      '법적상태', '최종처분',
      '상태', '등록상태', '신고상태', '권리상태', '등록 상태', '状況', 'ステータス', '登録状況',
    ],
  },
  validFrom: {
    exact: [
      '有效期起', '有效期始', '有效期从', '有效期由', '有效期限起', '有效期开始', '有效起始日', '有效开始日', '保护期起', '备案有效期起', '备案有效期始', '起始日', '起日', '开始时间', '起始时间', '生效时间', '生效日',
      '備案有效期起', '有效期間起', '專用期間起', '申請提示保護期間起', '시작일', '개시일', '유효기간 시작일', '効力発生日', '有効期間開始日', '有効期間(自)', '有効期間自', '유효기간시작일', '有効期間の始期',
    ],
  },
  validTo: {
    exact: [
      '존속기간만료일', '존속기간 만료일', '존속기간(예정)만료일',
      '终止日', '终止日期', '结束日期', '结束时间', '到期时间', '截止时间', '失效时间', '有效截止日', '保护期止', '保护期限', '备案终止日期', '迄日', '提示保護期間', '專用期間止', '申請提示保護期間迄', '專用期限', '만료일',
      '유효기간', '존속기간', '유효기간 만료일', '종료일', '有効期限', '有効期間', '有効期間満了日', '終了日', '差止期間', '有効期間(至)', '有効期間至', '유효기간 종료일', '유효기간종료일', '보호기간 만료일', '差止申立有効期間',
      '差止申立ての有効期間', '差止申立期間', '有効期間の終期', '专用期限',
    ],
  },
  registrationNo: {
    exact: [
      '등록번호', '상표등록번호', '권리번호', '審定號', '註冊/審定號', '登録番号', '商標登録番号',
    ],
  },
  classes: {
    exact: [
      '상품분류', '상품분류코드',
      '류', '상품류', '지정상품류', '国际分类', '國際分類', '区分', '니스분류',
    ],
  },
  goods: {
    exact: [
      '지정상품', '상품',
    ],
  },
};

/** Words of states in the same languages, in lower case. */
// biome-ignore format: by language
const STATES: NonNullable<Vocabulary['states']> = {
  cancelled: [
    '已撤回', '已无效宣告',
  ],
  active: [
    '已注册', '註冊公告',
  ],
};

export const eastAsianHeadings: Vocabulary = { headings: HEADINGS, states: STATES };
