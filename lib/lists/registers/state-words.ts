import type { Vocabulary } from './register';

/** Words for the state of a record, in lower case, in the languages of registers that have no description of their own. */
export const stateWords: NonNullable<Vocabulary['states']> = {
  // biome-ignore format: by language
  cancelled: [
      'cancel', 'surrender', 'withdrawn', 'removed', 'deleted', 'struck off', 'deregistered', 'terminated', 'discontinued', 'abandoned',
      '注销', '註銷', '撤回', '删除', '刪除', '移除', '作废', '作廢', '放弃', '终止', '終止', '抹消', '取下', '放棄', '말소', '취하', '포기',
      'исключ', 'прекращ', 'снят', 'удален', 'удалён', 'отозван', 'виключен', 'припинен', 'алынып тасталды', 'чыгарылган', 'выключан',
      'gelöscht', 'zurückgenommen', 'zurückgezogen', 'radié', 'retiré', 'cancelad', 'retirad', 'archivad', 'cancellat', 'ritirat', 'iptal', 'terkin', 'hủy', 'chấm dứt', 'wykreślon', 'dibatalkan', 'doorgehaald', 'geschrapt',
    ],
  // biome-ignore format: by language
  revoked: [
      'revok', 'annulled', 'nullified', 'declared invalid', 'invalidated', 'rescinded',
      '撤销', '撤銷', '取消', '宣告无效', '宣告無效', '无效宣告', '無效宣告', '취소', '무효',
      'аннулир', 'отменен', 'отменён', 'отмен', 'анульован', 'скасован', 'күші жойылды', 'жокко чыгарылды', 'ануляван',
      'widerrufen', 'für nichtig erklärt', 'révoqué', 'annulé', 'revocad', 'anulad', 'revogad', 'revocat', 'annullat', 'hükümsüz', 'unieważnion', 'dicabut',
    ],
  // biome-ignore format: by language
  expired: [
      'expired', 'lapsed', 'inactive', 'deactivated', 'not in force', 'out of force', 'invalid', 'ended', 'dead', 'term over', 'overdue', 'void', 'renewal refused', 'renewal rejected', 'renewal denied',
      '到期', '失效', '过期', '過期', '逾期', '届满', '屆滿', '期满', '期滿', '无效', '無效', '已结束', '已过', '续展被驳回', '不予续展', '续展未获', '续展失败', '不受保护', '停止保护', '満了', '失効', '無効', '消滅', '期限切れ', '만료', '소멸', '실효', '종료',
      'срок истек', 'срокистек', 'срок истёк', 'истек', 'истёк', 'истекл', 'действия истек', 'действия истёк', 'просроч', 'недейств', 'бездейств', 'утратил', 'утративш', 'закончил', 'окончен', 'завершен', 'завершён', 'погашен',
      'закінчи', 'сплив', 'недійсн', 'нечинн', 'втратил', 'мерзімі өтті', 'жарамсыз', 'мөөнөтү бүт', 'жараксыз', 'скончы',
      'abgelaufen', 'erloschen', 'ungültig', 'unwirksam', 'inaktiv', 'expiré', 'échu', 'déchu', 'éteint', 'périmé', 'vencid', 'caducad', 'caduco', 'expirad', 'extint', 'extingu', 'inválid', 'inactiv', 'inativ', 'scadut', 'estint', 'decadut', 'süresi dol', 'geçersiz', 'hết hiệu lực', 'hết hạn', 'wygas', 'nieważn', 'verlopen', 'vervallen', 'ongeldig', 'kedaluwarsa', 'kadaluarsa',
    ],
  // biome-ignore format: by language
  suspended: [
      'suspend', 'on hold', 'paused', '暂停', '暫停', '中止', '停止', '정지', '중지', 'приостановл', 'приостановк', 'призупинен', 'зупинен', 'тоқтатыл', 'токтотул', 'прыпынен',
      'ausgesetzt', 'ruht', 'suspendid', 'suspens', 'sospes', 'askıya', 'tạm dừng', 'zawieszon', 'opgeschort', 'ditangguhkan',
    ],
  // biome-ignore format: by language
  pending: [
      'pending', 'applied for', 'under examination', 'under review', 'in process', 'awaiting', 'draft', 'submitted', 'future',
      '待生效', '待审', '待審', '审核中', '審核中', '审查中', '審查中', '申请中', '申請中', '受理', '补正', '待确认', '処理中', '審査中', '申立中', '심사중', '심사 중', '출원', '대기',
      'на рассмотрении', 'рассматрив', 'ожида', 'на розгляді', 'қаралуда', 'каралууда', 'in prüfung', 'anhängig', 'en trámite', 'en cours', 'em análise', 'em exame', 'in esame', 'beklemede', 'đang xử lý', 'w toku', 'in behandeling',
    ],
  // biome-ignore format: by language
  active: [
      'active', 'in force', 'in effect', 'effective', 'valid', 'live', 'registered', 'current', 'renewed', 'recorded', 'reinstated', 'resumed', 'extended', 'expiring', 'expires soon', 'about to expire', 'ok',
      '生效', '有效', '存续', '存續', '正常', '续展', '續展', '已备案', '已備案', '即将到期', '即將到期', '将到期', '將到期', '临近到期', '快到期', '有効', '存続', '効力あり', '유효', '존속', '등록',
      'действ', 'активен', 'активн', 'возобновл', 'продлен', 'продлён', 'включен', 'включён', 'в силе', 'срок истекает', 'истекает', 'чинн', 'дійсн', 'діє', 'поновлен', 'продовжен', 'жарамды', 'қолданыста', 'қолданылады', 'күшінде', 'колдонулат', 'жарактуу', 'күчүндө', 'дзейніча', 'дзейсн',
      'gültig', 'in kraft', 'aktiv', 'eingetragen', 'läuft ab', 'wirksam', 'en vigueur', 'actif', 'active', 'enregistré', 'vigente', 'activ', 'ativ', 'em vigor', 'en vigor', 'válid', 'attiv', 'in vigore', 'geçerli', 'yürürlükte', 'tescilli', 'còn hiệu lực', 'hiệu lực', 'aktywn', 'ważn', 'w mocy', 'geldig', 'van kracht', 'berlaku', 'aktif',
    ],
};
