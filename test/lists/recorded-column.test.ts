import { describe, expect, test } from 'vitest';
import { read } from './reading';

describe('a column that says whether a mark is recorded', () => {
  test.each([
    ['Recorded with customs', 'Yes', 'No'],
    ['Recorded at customs?', 'Y', 'N'],
    ['Customs recordal', '✓', '✗'],
    ['Recordal', 'TRUE', 'FALSE'],
    ['是否海关备案', '是', '否'],
    ['海关备案', '有', '无'],
    ['海关总署知识产权备案情况', '有', '无'],
    ['Recorded with Chinese customs (yes/no)', 'yes', 'no'],
    ['IPR recordal in Kazakhstan', 'Y', 'N'],
    ['IS_RECORDED', '1.0', '0.0'],
    ['Товарный знак внесен в таможенный реестр (да/нет)', 'да', 'нет'],
    ['Внесена в ТРОИС', 'да', 'нет'],
    ['Внесён в реестр', 'да', 'нет'],
    ['Registrado en aduanas', 'sí', 'no'],
    ['Enregistrée en douane', 'oui', 'non'],
  ])('%s: what is not is no recordal, and said to be none', async (heading, yes, no) => {
    const { recordals, report } = await read(
      `Mark,${heading},Registration number,Holder\nZORVEX,${yes},4558901,Z\nKELTRON,${no},4558902,K\nMIRVA,${yes},4558903,M\n`,
    );
    expect(recordals.map(({ markText }) => markText)).toEqual(['ZORVEX', 'MIRVA']);
    expect(recordals[0]).toMatchObject({ recordNo: '4558901', status: 'active' });
    const says = report.rejected.map(({ row, reason }) => [row, reason.key, reason.params]);
    expect(says).toEqual([[3, 'notice.notRecorded', { heading, answer: no }]]);
  });

  test('members of objects say it too', async () => {
    const rows = [
      { brand: 'ZORVEX', recordedWithCustoms: true },
      { brand: 'KELTRON', recordedWithCustoms: false },
    ];
    const { recordals } = await read(JSON.stringify(rows));
    expect(recordals.map(({ markText }) => markText)).toEqual(['ZORVEX']);
  });

  test('recorded in one of two countries is recorded', async () => {
    const { recordals } = await read(
      'Mark,Recorded (US customs),Recorded (CN customs)\nZORVEX,Yes,No\nKELTRON,No,No\nMIRVA,No,Yes\n',
    );
    expect(recordals.map(({ markText }) => markText)).toEqual(['ZORVEX', 'MIRVA']);
  });

  test('nothing in it leaves the mark recorded, as being listed does', async () => {
    const { recordals } = await read('Mark,Recorded with customs\nZORVEX,\nKELTRON,Yes\nMIRVA,No\n');
    expect(recordals.map(({ markText }) => markText)).toEqual(['ZORVEX', 'KELTRON']);
  });
});

describe('but not a column of another question or of numbers', () => {
  test.each([
    'Recorded by',
    'RECORDED BY',
    'Licence recorded',
    'Assignment recorded (Y/N)',
    'Image recorded with customs',
    'Recorded with USPTO',
    'Security interest recorded',
    'licenseRecorded',
    'Изменения внесены',
    'Внесены изменения',
    'Договор внесён в реестр',
    '许可备案',
    '是否办理转让备案',
    'ライセンス備案',
    'To be recorded',
    'Not recorded',
    'Recordal fee paid',
    '未备案',
    '需要备案',
    'Не внесён в реестр',
  ])('%s', async (heading) => {
    const { recordals } = await read(`Record no,Mark,${heading}\nR-1,ZORVEX,no\nR-2,KELTRON,yes\n`);
    expect(recordals.map(({ markText }) => markText)).toEqual(['ZORVEX', 'KELTRON']);
  });

  test('digits under a heading of numbers are numbers', async () => {
    const { recordals } = await read('Recordal,Mark\n1,ZORVEX\n0,KELTRON\n');
    expect(recordals.map(({ recordNo }) => recordNo)).toEqual(['1', 'unnumbered KELTRON']);
  });
});

describe('what stands for a number that is still to come makes no record of several', () => {
  test.each(['NYA', 'pending', 'Not yet registered', 'заявка', '审查中', '0', '00000000', '1.23E+12'])(
    '%s',
    async (written) => {
      const { recordals } = await read(
        `Mark,Registration number,Holder,Status\nZORVEX,${written},Z,Cancelled\nKELTRON,${written},K,Active\nMIRVA,4558903,M,Active\n`,
      );
      expect(recordals.map(({ markText, status, recordNo }) => [markText, status, recordNo])).toEqual([
        ['ZORVEX', 'cancelled', 'unnumbered ZORVEX / Z'],
        ['KELTRON', 'active', 'unnumbered KELTRON / K'],
        ['MIRVA', 'active', '4558903'],
      ]);
      expect(recordals[0]).not.toHaveProperty('registrationNo');
    },
  );

  test.each(['A-0', '0-1', '00100', 'No. 7', '10'])('but %s is a number', async (written) => {
    const { recordals } = await read(`Mark,Registration number\nZORVEX,${written}\n`);
    expect(recordals[0]).toMatchObject({ recordNo: written });
  });
});

test.each(['0', '000000', '0.0', '00-00'])(
  'zeros where a number is missing lose no mark: %s',
  async (zeros) => {
    const { recordals } = await read(
      `Record no,Mark,Holder,Status\n${zeros},ZORVEX,Z,Cancelled\n${zeros},KELTRON,K,Active\nR-7,MIRVA,M,Active\n`,
    );
    expect(recordals.map(({ markText, status }) => [markText, status])).toEqual([
      ['ZORVEX', 'cancelled'],
      ['KELTRON', 'active'],
      ['MIRVA', 'active'],
    ]);
  },
);
