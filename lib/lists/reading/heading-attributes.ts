import type { Field } from '../registers/recordal-fields';

/**
 * What a heading says beside the word by which it is known. "Trademark status" is no mark, "Previous owner" not the
 * owner, and the end of an insurance not that of the recordal: taken for them, every row is read wrongly without a word.
 */

/** Papers and proceedings beside a recordal that have a term of their own, in the languages of the headings. */
const OTHER_PAPER =
  /opposition|异议|異議|이의신청|возражени|oposici[oó]n|oposição|widerspruch|itiraz|sprzeciw|insurance|\bbond\b|guarantee|surety|warrant[yi]|licen[cs]e|power of attorney|\bpoa\b|contract|agreement|payment|\bfees?\b|保险|保險|担保|擔保|保函|授权|授權|许可|許可|委托|委託|合同|合约|协议|缴费|保証|委任|契約|보험|담보|위임|계약|страхован|страховк|страхово|договор|доверенност|гарант|лицензи|seguro|fianza|licencia|licença|poder|contrato|assurance|caution|licence|contrat|versicherung|lizenz|vollmacht|vertrag|bürgschaft|sigorta|teminat|vekalet|sözleşme/iu;

const OF_TERMS: readonly Field[] = ['validFrom', 'validTo'];

/** Whether a heading of days speaks of another paper's term. */
export function isOtherPapers(header: string, field: Field): boolean {
  return OF_TERMS.includes(field) && OTHER_PAPER.test(header.normalize('NFKC'));
}

const EARLIER =
  /^\s*(?:旧|舊|原(?![产產件])|前(?!台)|曾|历史|歷史|以前の|旧|이전|old|previous|former|prior|past|earlier|superseded|прежн|бывш|предыдущ|стар(?:ый|ое|ая)|anterior|antigu|ancien|précédent|frühere|vorherig|bisherig|alte|eski|önceki|cũ)/iu;
const EARLIER_BEHIND = /(?:anterior|antiguo|précédente?|ancien|\(old\)|\(旧\)|（旧）|cũ)\s*$/iu;

/** A word behind "trademark" or 商标 that is no name of it: the heading is of its type, state, country or address. */
const OF_A_MARK =
  /\btrade[\s-]?mark['’]?s?\s+(?!names?\b|texts?\b|words?\b|wording|titles?\b|verbal|denomination|element|or\b|and\b|as\b|in\b|recorded|registered|protected)\p{L}|(?:商标|商標|品牌|상표|ブランド)(?!名|명|文字|全称|全稱|内容|標|标|图|圖|字样|字樣|及|或|与|與|和)[\p{Script=Han}\p{Script=Hangul}]/iu;

/** Whether somebody's applying is all that makes a person the holder; who applies for a holder is often another. */
const APPLIES = /applicant|申请人|申請人|заявител|solicitante|demandeur|anmelder|başvuran/iu;

/**
 * Whether a heading names its field only for want of a better one: an earlier number, owner or state, an attribute of
 * the mark, who applied. Any other heading of the field goes before it.
 */
export function isSecondBest(header: string, field: Field): boolean {
  const text = header.normalize('NFKC');
  if (EARLIER.test(text) || EARLIER_BEHIND.test(text)) return true;
  if (field === 'markText') return OF_A_MARK.test(text);
  return field === 'holder' && APPLIES.test(text);
}
