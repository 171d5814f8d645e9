import { expect, test } from 'vitest';
import { readStatus } from '../../lib/lists/reading/states';
import { read } from './reading';

// biome-ignore format: words of one meaning side by side
const STATES = {
  active: [
    '生效', '有效', '已生效', '正常', '存续', '有效备案', '續展', '未过期', '未到期', '未注销', '未失效', '即将到期', '有効', '유효', 'Active', 'ACTIVE', 'In force', 'in effect', 'Valid', 'Registered', 'Live', 'Renewed', 'Not expired', 'not cancelled', 'Never revoked', 'Expiring', 'expires soon',
    'Действующий', 'Действителен', 'Действительный', 'Действует', 'Возобновлен', 'Продлён', 'Активен', 'срок истекает', 'Не исключён', 'не истек', 'Чинний', 'Діє', 'Gültig', 'en vigueur', 'Vigente', 'ativo', 'geçerli', 'còn hiệu lực', 'nicht abgelaufen',
  ],
  expired: [
    '到期', '已到期', '失效', '过期', '已过期', '逾期', '届满', '屆滿', '无效', '不再有效', '非有效', '已不有效', '満了', '만료', 'Expired', 'EXPIRED', 'Lapsed', 'Inactive', 'Invalid', 'Not active', 'Not in force', 'No longer valid', 'no longer in force', 'not valid', 'Not currently in force', 'Non-active', 'non-valid', 'not-active', 'nicht-aktiv', '续展被驳回', '不予续展', 'Renewal refused', '停止保护', 'périmé', 'decaduto',
    'Срок истек', 'Срок действия истек', 'срок действия истёк', 'Истекший', 'Просрочен', 'Не действует', 'Недействительный', 'Недействителен', 'более не действует', 'Больше не действует', 'не действителен', 'утратил силу', 'Нечинний', 'закінчився', 'не діє', 'abgelaufen', 'nicht mehr gültig', 'ungültig', 'expiré', 'Vencido', 'no vigente', 'scaduto', 'süresi doldu', 'hết hiệu lực', 'wygasł',
  ],
  cancelled: ['注销', '已注销', '註銷', 'Cancelled', 'canceled', 'Surrendered', 'Withdrawn', 'Removed', '作废', '已移除', 'zurückgezogen', 'doorgehaald', 'Исключен', 'Исключён из Реестра', 'Действие прекращено', 'Отозван', 'gelöscht', 'radié', 'cancelado', 'cancellato', 'iptal edildi', '말소'],
  revoked: ['撤销', '已撤销', '撤銷', '取消', '宣告无效', 'Revoked', 'Annulled', 'Declared invalid', 'Аннулирован', 'Отменен', 'anulado', 'widerrufen', '취소'],
  unknown: [
    '', '未生效', '尚未生效', '待生效', '审核中', '申请中', '暂停', '???', 'x', 'Pending', 'Not yet in force', 'not yet active', 'Suspended', 'On hold', 'Приостановлен', 'приостановлено', 'Ещё не действует', 'На рассмотрении', 'noch nicht gültig', 'Suspendido', 'chưa có hiệu lực', '심사중', 'Previously active', 'Formerly in force', '曾有效', 'ранее действовал', 'früher gültig', 'ex-active', 'Previously renewed',
  ],
} as const;

/** Words of further languages; the contrary of each stands beside it. */
const FURTHER: [string, ReturnType<typeof readStatus>][] = [
  ['หมดอายุ', 'expired'],
  ['ยกเลิก', 'cancelled'],
  ['منتهي', 'expired'],
  ['ملغى', 'cancelled'],
  ['פג תוקף', 'expired'],
  ['समाप्त', 'expired'],
  ['zaniklá', 'expired'],
  ['neplatná', 'unknown'],
  ['Expirat', 'expired'],
  ['Έληξε', 'expired'],
  ['Tamat Tempoh', 'expired'],
  ['nieaktywny', 'expired'],
  ['Tidak berlaku', 'expired'],
  ['ระงับ', 'unknown'],
  ['İptal edildi', 'cancelled'],
];
test.each(FURTHER)('the state “%s” is %s', (word, state) => expect(readStatus(word)).toBe(state));

test.each(Object.entries(STATES).flatMap(([state, words]) => words.map((word) => [word, state] as const)))(
  'the state “%s” is %s',
  (word, state) => {
    expect(readStatus(word)).toBe(state);
  },
);

const HEADER = '备案号,权利名称,备案状态,备案开始日期,备案截止日期\n';

test.each(['', '无', 'N/A', '-', 'NULL', '未知'])(
  'an empty cell of a status column (%s) is unknown',
  async (cell) => {
    const { recordals } = await read(`${HEADER}T2021-00031,ACMERO,${cell},2021-01-01,2031-01-01\n`);
    expect(recordals[0]!.status).toBe('unknown');
  },
);

test('a register without a status column says by listing that the record stands', async () => {
  const { recordals } = await read(
    '备案号,权利名称,备案开始日期,备案截止日期\nT2021-00031,ACMERO,2021-01-01,2031-01-01\n',
  );
  expect(recordals[0]!.status).toBe('active');
});
