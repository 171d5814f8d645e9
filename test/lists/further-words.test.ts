import { describe, expect, test } from 'vitest';
import { saysThereIsMore } from '../../lib/lists/reading/part-words';
import { read } from './reading';

const ROWS = ['ACMERO', 'BORALO', 'CEDARO'].map((mark, at) => [`T2021-0000${at}`, mark, 'Example Co']);
const LINES = [['备案号', '权利名称', '权利人名称'], ...ROWS].map(
  (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
);
const page = (beside: string) => `<html><body><table>${LINES.join('')}</table>${beside}</body></html>`;

/** A part of a register answers for no word that is not in it. */
const NO_WORD = { queries: [] };

async function coverageOf(beside: string) {
  const { recordals, report } = await read(page(beside));
  expect(recordals.map(({ markText }) => markText)).toEqual(['ACMERO', 'BORALO', 'CEDARO']);
  return report.file.coverage;
}

describe('what is pressed for more rows, in words', () => {
  // biome-ignore format: a table of words
  test.each([
    'Next page', 'Load more', 'View more products', 'Show next 20', 'Page suivante', 'Voir plus', 'Afficher plus de résultats', 'Nächste Seite', 'Weitere Ergebnisse', 'Mehr laden',
    'Página siguiente', 'Ver más', 'Cargar más', 'Carregar mais', 'Próxima página', 'Carica altri', 'Pagina successiva', 'Meer laden', 'Volgende pagina', 'Załaduj więcej', 'Następna strona',
    'Načíst další', 'Ďalšia strana', 'Következő oldal', 'Încarcă mai multe', 'Visa fler', 'Næste side', 'Näytä lisää', 'Näita rohkem', 'Ielādēt vairāk', 'Rodyti daugiau', 'Prikaži više',
    'Показать ещё', 'Показать ещё 20', 'Загрузить ещё', 'Следующая страница', 'Показати ще', 'Наступна сторінка', 'Покажи още', 'Көбірек көрсету', 'Keyingi sahifa', 'Daha çox göstər',
    'Sonraki', 'Daha fazla yükle', 'Επόμενη σελίδα', 'تحميل المزيد', 'الصفحة التالية', 'טען עוד', 'और देखें', 'โหลดเพิ่มเติม', 'หน้าถัดไป', 'Xem thêm', 'Trang sau', 'Muat lebih banyak',
    'Halaman berikutnya', '加载更多', '点击加载更多', '下一頁', 'もっと見る', 'さらに表示', '次のページ', '더보기', '다음 페이지',
  ])('%s', (words) => expect(saysThereIsMore(words)).toBe('further-page'));

  // biome-ignore format: a table of words
  test.each([
    'Next step', 'Next of kin', 'Load file', 'More', 'More about us', 'Show password', 'Mehr über uns', 'Mehrweg', 'Voir la carte', 'Plus', 'Más', 'Ver mapa', 'Mostra', 'Avanti', 'Weiter',
    'Показать на карте', 'Показать', 'Ещё', 'Следующая поставка', 'Daha', 'Sonrakine', '更多', '更多服务', '加载中', '下一步', '次回', '더', '다음카카오', 'ดู', 'Xem', 'Lihat peta',
  ])('not %s', (words) => expect(saysThereIsMore(words)).toBeUndefined());
});

describe('a page with a button for more rows is a part, however the button is made', () => {
  test.each([
    '<button>Load more</button>',
    '<div role="button">Показать ещё</div>',
    '<input type="button" value="加载更多">',
    '<input type="image" alt="Next page">',
    '<a href="?p=2"><img src="n.gif" alt="Page suivante"></a>',
    '<div onclick="more()">Mehr laden</div>',
    '<span class="load-more">もっと見る</span>',
    '<button><span>Daha fazla</span> <span>göster</span></button>',
  ])('%s', async (beside) => expect(await coverageOf(beside)).toEqual(NO_WORD));

  test.each([
    '<button disabled>Load more</button>',
    '<a class="disabled">Next page</a>',
    '<input type="text" value="Load more">',
    '<input type="submit" value="Log in">',
    '<div role="button">Print</div>',
    '<p>Load more</p>',
    '<img src="n.gif" alt="Next page">',
  ])('near miss: %s', async (beside) => expect(await coverageOf(beside)).toBeUndefined());
});
