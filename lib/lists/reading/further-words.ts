/** What is around the words of a button: arrows, numbers, "20". */
const AROUND = '[«»‹›<>→←⟩⌄▼↓+\\s\\d…|.()]*';

/** "Next page" in the words of pagers; bare words only where they say nothing else. From memory, by language. */
const NEXT_PAGE = [
  'next(?: (?:page|results|records))?|page suivante|suivante?s?|résultats suivants|nächste(?: seite)?|weiter zur nächsten seite|(?:página )?siguientes?|próxima(?: página)?|página seguinte|seguintes?',
  '(?:pagina )?successiv[ao]|pagina seguente|volgende(?: pagina)?|następna(?: strona)?|další(?: strana| stránka)?|ďalšia(?: strana| stránka)?|következő(?: oldal)?|(?:pagina )?următoare|următoarea pagină',
  'nästa(?: sida)?|næste(?: side)?|neste(?: side)?|seuraava(?: sivu)?|järgmine(?: leht)?|nākamā(?: lapa)?|(?:kitas|sekantis)(?: puslapis)?|sljedeća(?: stranica)?|следећа(?: страница)?|sledeća(?: strana)?|naslednja(?: stran)?',
  'следующая(?: страница)?|далее|вперёд|вперед|наступна(?: сторінка)?|далі|наступная(?: старонка)?|следваща(?: страница)?|келесі(?: бет)?|кийинки(?: бет)?|keyingi(?: sahifa)?|növbəti(?: səhifə)?|հաջորդ(?: էջ)?|შემდეგი(?: გვერდი)?',
  'sonraki(?: sayfa)?|επόμενη(?: σελίδα)?|επόμενο|(?:الصفحة )?التالية?|صفحه بعدی?|بعدی|(?:העמוד )?הבא|अगला(?: पृष्ठ| पेज)?|পরবর্তী|หน้าถัดไป|ถัดไป|trang (?:sau|tiếp(?: theo)?)|(?:halaman )?(?:berikutnya|selanjutnya|seterusnya)',
  '下一[页頁]|后一页|次へ|次のページ(?:へ)?|次の\\d+件|다음(?: 페이지)?',
].join('|');

/** What there is more of. */
const ROWS =
  '(?: (?:results?|records?|rows|entries|items|products?|marks|listings?|ergebnisse|treffer|einträge|résultats|produits|resultados|registros|produtos|productos|risultati|prodotti|resultaten|wyników|výsledků|результат[а-я]{0,3}|запис[а-я]{0,2}|товар[а-я]{0,3}|sonuç|kayıt|hasil|kết quả))?';

/** "Load more", by language. */
const LOAD_MORE = [
  `(?:load|show|view|see|get) (?:all|more|(?:the )?(?:next|remaining|rest)(?: \\d{1,5})?)${ROWS}|more results`,
  `(?:mehr|weitere)${ROWS} (?:laden|anzeigen|zeigen|ansehen)|weitere (?:ergebnisse|treffer|einträge)|alle (?:ergebnisse )?anzeigen`,
  `(?:voir|afficher|charger|montrer) (?:plus(?: de)?|davantage(?: de)?|la suite|tous les)${ROWS}|charger plus|plus de résultats`,
  `(?:ver|cargar|mostrar|carregar|exibir) (?:más|mais|todos(?: los| os)?)${ROWS}|más resultados|mais resultados`,
  `(?:carica|mostra|vedi|visualizza) (?:altr[oi]|di più|tutti)${ROWS}|(?:meer|alle)${ROWS} (?:laden|tonen|weergeven|bekijken)|(?:laad|toon|bekijk) meer${ROWS}`,
  `(?:pokaż|załaduj|wyświetl|zobacz) (?:więcej|wszystkie)${ROWS}|(?:načíst|zobrazit|ukázat) (?:další|více|vše)${ROWS}|(?:načítať|zobraziť) (?:ďalšie|viac|všetko)|(?:továbbiak|több)(?: betöltése| megjelenítése| találat)?|(?:mai multe?|(?:încarcă|arată|vezi|afișează) mai multe?)${ROWS}`,
  '(?:visa|ladda|hämta) fler(?:a)?|(?:vis|hent|last inn) (?:flere|mer)|(?:näytä|lataa) lisää|näita rohkem|lae juurde|(?:rādīt|ielādēt) vairāk|(?:rodyti|įkelti) daugiau|(?:prikaži|učitaj|pokaži|naloži) više|(?:prikaži|naloži) več|(?:прикажи|учитај) више',
  `(?:показать|загрузить|смотреть|вывести|посмотреть) (?:ещ[её](?: \\d{1,5})?|больше|вс[её])${ROWS}|(?:показати|завантажити) (?:ще|більше|всі)|(?:покажи|зареди) (?:още|повече)|(?:паказаць|загрузіць) яшчэ|(?:көбірек|тағы) көрсету|дагы көрсөтүү|ko['‘’ʻ]?proq ko['‘’ʻ]?rsatish|daha çox göstər`,
  'daha fazla(?: sonuç)?(?: göster| yükle)?|(?:tümünü|hepsini) göster|(?:φόρτωση|εμφάνιση|προβολή|δείτε) περισσότερ(?:ων|α)|(?:تحميل|عرض|إظهار) (?:المزيد|الكل)|(?:טען|הצג|ראה) (?:עוד|הכל)|(?:مشاهده|نمایش) (?:بیشتر|همه)|और (?:देखें|दिखाएं|लोड करें)',
  '(?:โหลด|ดู|แสดง)(?:เพิ่มเติม|เพิ่ม|ทั้งหมด)|(?:xem|tải|hiển thị) (?:thêm|tất cả)(?: kết quả)?|(?:muat|lihat|tampilkan|papar) (?:lebih banyak|lainnya|selengkapnya|semua|lagi)',
  '(?:点击|點擊)?(?:加载|載入|查看|显示|顯示|展开|展開)(?:更多|全部|下一页)(?:结果|結果|数据|资料)?|更多(?:结果|結果)|(?:もっと|さらに)(?:見る|表示(?:する)?|読み込む)|すべて(?:見る|表示)|더 ?(?:보기|불러오기)|전체 ?보기|결과 더 ?보기',
].join('|');

/** What is pressed for the next rows, by itself or with the words for the last page behind it. */
export const FURTHER_PAGE = [
  new RegExp(`^${AROUND}(?:${NEXT_PAGE})(?:[«»‹›<>→⟩\\s\\d|.]|尾页|末页|last)*$`, 'iu'),
  /(?:previous|prev|上一页|上一頁|предыдущая|anterior|précédente?)[\s\d…|.·»«‹›-]{1,60}(?:next|下一页|下一頁|следующая|siguiente|suivante?)/iu,
  new RegExp(`^${AROUND}(?:${LOAD_MORE})\\W*$`, 'iu'),
];
