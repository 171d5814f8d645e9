import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const MENU = '<header><nav><ul><li><a href="/c/kitchen">Kitchen</a></li></ul></nav></header>';
/** With so many words of its own a page may be one that has no offers for a reason. */
const TEXT = `<p>${'We have been making things by hand since 1971 and sell them in our shop. '.repeat(10)}</p>`;

function read(heading: string, text = TEXT) {
  const at = 'https://shop.example/c/boards';
  const html = `<!doctype html><title>Shop</title><body>${MENU}<main><h1>${heading}</h1>${text}</main></body>`;
  return readPage(openSavedPage(html, at), new URL(at));
}

/** Headings of what stands before a shop, in the tongues of some thirty countries. */
// biome-ignore format: sentences, a paragraph rather than a page
const HEADINGS = {
  captcha: ['Potwierdź, że nie jesteś robotem', 'Robot olmadığınızı doğrulayın', 'אנא אשר שאינך רובוט',
    'कृपया पुष्टि करें कि आप रोबोट नहीं हैं', 'Підтвердіть, що ви не робот', 'Επιβεβαιώστε ότι δεν είστε ρομπότ',
    'Igazolja, hogy nem robot', 'Vahvista, ettet ole robotti', 'Geser untuk verifikasi bahwa Anda bukan robot',
    'تأیید کنید که ربات نیستید', 'আপনি রোবট নন তা নিশ্চিত করুন', 'Робот емес екеніңізді растаңыз',
    'Patvirtinkite, kad nesate robotas', 'Apstipriniet, ka neesat robots', 'Kinnitage, et te pole robot',
    'Potvrdite da niste robot', 'Potrdite, da niste robot', 'Потвърдете, че не сте робот',
    'Potvrďte, že nie ste robot', 'დაადასტურეთ, რომ არ ხართ რობოტი', 'Sahkan anda bukan robot'],
  login: ['Musisz się zalogować, aby zobaczyć produkty', 'Ürünleri görmek için giriş yapın', 'Vui lòng đăng nhập để xem sản phẩm',
    'กรุณาเข้าสู่ระบบเพื่อดูสินค้า', 'يرجى تسجيل الدخول لعرض المنتجات', 'יש להתחבר כדי לצפות במוצרים',
    'उत्पाद देखने के लिए लॉग इन करें', 'Увійдіть, щоб переглянути товари', 'Συνδεθείτε για να δείτε τα προϊόντα',
    'A termékek megtekintéséhez jelentkezzen be', 'Pro zobrazení produktů se přihlaste', 'Autentificați-vă pentru a vedea produsele',
    'Log in om producten te bekijken', 'Logga in för att se produkterna', 'Kirjaudu sisään nähdäksesi tuotteet',
    'Silakan masuk untuk melihat produk', 'Влезте в профила си, за да видите продуктите', 'Prijavite se kako biste vidjeli proizvode',
    'Za ogled izdelkov se prijavite', 'Prisijunkite, kad matytumėte prekes', 'Piesakieties, lai skatītu preces',
    'Toodete nägemiseks logi sisse', 'برای مشاهده محصولات وارد شوید', 'পণ্য দেখতে লগইন করুন',
    'Тауарларды көру үшін кіріңіз', 'პროდუქტების სანახავად გაიარეთ ავტორიზაცია', 'Пријавите се да бисте видели производе',
    'Log ind for at se produkterne', 'Logg inn for å se produktene', 'Inicie sessão para ver os produtos',
    'Accedi per vedere i prodotti', 'Sila log masuk untuk melihat produk'],
  gate: ['Czy masz ukończone 18 lat?', '18 yaşından büyük müsünüz?', 'Bạn đã đủ 18 tuổi chưa?',
    'คุณอายุ 20 ปีขึ้นไปหรือไม่', 'هل عمرك 18 سنة أو أكثر؟', 'האם אתה מעל גיל 18?',
    'क्या आपकी आयु 18 वर्ष से अधिक है?', 'Вам виповнилося 18 років?', 'Είστε άνω των 18 ετών;',
    'Elmúlt már 18 éves?', 'Je vám více než 18 let?', 'Ai peste 18 ani?',
    'Ben je 18 jaar of ouder?', 'Har du fyllt 20 år?', 'Oletko yli 18-vuotias?',
    'Apakah Anda berusia 18 tahun ke atas?', 'Имате ли навършени 18 години?', 'Imate li više od 18 godina?',
    'Ste starejši od 18 let?', 'Ar jums yra 18 metų?', 'Vai jums ir 18 gadi?',
    'Kas oled vähemalt 18-aastane?', 'Er du fyldt 18 år?', 'Er du over 18 år?',
    'Ertu orðin(n) 20 ára?', 'ხართ 18 წლის?', '18 жасқа толдыңыз ба?',
    'آیا بالای ۱۸ سال دارید؟', '您是否已满18岁？', 'あなたは20歳以上ですか？',
    '만 19세 이상입니까?', '¿Eres mayor de 18 años?', 'Avez-vous plus de 18 ans ?',
    'Hai più di 18 anni?', 'Você tem mais de 18 anos?', 'Вам есть 18 лет?',
    'Máte viac ako 18 rokov?',
    'Wybierz swój kraj', 'Ülkenizi seçin', 'Chọn quốc gia của bạn',
    'اختر بلدك', 'בחר את המדינה שלך', 'Оберіть свою країну',
    'Επιλέξτε τη χώρα σας', 'Válassza ki az országot', 'Vyberte svou zemi',
    'Alege țara ta', 'Kies je land', 'Välj ditt land',
    'Valitse maasi', 'Pilih negara Anda', 'お住まいの国を選択してください',
    '국가를 선택하세요', '请选择您的国家/地区', 'You are visiting our site from another country. Choose your region',
    'Wählen Sie Ihr Land', 'Choisissez votre pays', 'Выберите ваш город',
    'Vælg dit land', 'Velg ditt land', 'Изберете вашата държава',
    'Odaberite svoju zemlju', 'Izberite svojo državo', 'Pasirinkite šalį',
    'Izvēlieties valsti', 'Vali oma riik', 'เลือกประเทศของคุณ'],
};

describe.each(Object.entries(HEADINGS))('a wall (%s) is told by its heading', (reason, headings) => {
  test.each(headings)('%s', (heading) => {
    expect(read(heading).status).toBe('unreadable');
    expect(read(heading, '').status).toBe('unreadable');
    expect(read(heading).reason).toBe(reason);
  });
});

/** Pages of a shop's own that speak of the same things. */
test.each([
  'Naša zgodba',
  'Par mums',
  'O nas',
  'Hakkımızda',
  'Про нас',
  'Про компанію',
  'Σχετικά με εμάς',
  'Rólunk',
  'درباره ما',
  'हमारे बारे में',
  'Prijavite se na newsletter',
  'Piesakieties jaunumiem',
  'Мы работаем 18 лет',
  'Şirketimiz',
])('%s is a page without offers', (heading) => {
  expect(read(heading)).toMatchObject({ status: 'empty', reason: 'no-listings' });
});
