import { describe, expect, test } from 'vitest';
import { isWallHeading } from '../../lib/marketplaces/generic/wall-words';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

/** Menus of lists, whose markup does not call them menus: more text than most walls have. */
const LINKS = ['Women', 'Men', 'Kids', 'Home', 'Beauty', 'Sale', 'Shoes', 'Bags', 'Stores', 'Gift cards'];
const MENU = `<div>${LINKS.map((name) => `<li><a href="/c/${name}">All about ${name}</a></li>`).join('')}</div>`;
const FOOT = `<div>${'<a href="/terms">Terms of use</a> <a href="/privacy">Privacy</a> '.repeat(12)}</div>`;

const SHOP = 'https://shop.example/c/boards';

function read(at: string, title: string, body: string) {
  const html = `<!doctype html><head><title>${title}</title></head><body>${MENU}${body}${FOOT}</body>`;
  const { status, reason, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, reason, titles: listings.map(({ listing }) => listing.title) };
}

/** A heading, and what stands below it, as often as makes a text of some length. */
const WALLS: Record<string, [heading: string, text: string][]> = {
  captcha: [
    ['One more step', 'Drag the slider to the right. We have detected unusual traffic from your network.'],
    ['Einen Moment', 'Bitte bestätigen Sie, dass Sie kein Roboter sind.'],
    ['Vérification de sécurité', 'Nous avons détecté un trafic inhabituel.'],
    ['Un momento', 'Hemos detectado tráfico inusual desde tu red.'],
    ['請完成安全驗證', '偵測到您的網路有異常流量，請拖曳滑塊'],
    ['セキュリティ確認', 'ロボットではないことを確認してください。'],
    ['보안 확인', '비정상적인 트래픽이 감지되었습니다.'],
    ['Підтвердьте, що ви не робот', 'Ми виявили незвичну активність.'],
    ['Tunggu sebentar', 'Geser untuk memverifikasi bahwa Anda bukan robot.'],
    ['Xác minh bảo mật', 'Kéo thanh trượt để tiếp tục.'],
  ],
  login: [
    ['Members only', 'You must be logged in to see this page.'],
    ['Großhandel', 'Bitte melden Sie sich an. Zugang nur für Fachhändler.'],
    ['Espace réservé aux professionnels', 'Demandez l’ouverture d’un compte.'],
    ['Inicia sesión para continuar', '¿Olvidaste tu contraseña?'],
    ['Zaloguj się, aby kontynuować', 'Nie masz konta?'],
    ['Войдите, чтобы продолжить', 'Нет учётной записи?'],
    ['請先登入會員', '您必須登入才能瀏覽此頁面'],
    ['ログインしてください', 'このページを表示するには会員登録が必要です。'],
    ['로그인 후 이용해 주세요', '회원만 이용할 수 있습니다.'],
    ['Vui lòng đăng nhập để tiếp tục', 'Chưa có tài khoản?'],
  ],
  gate: [
    ['Are you over 18?', 'Yes, enter. No, leave.'],
    ['Bist du schon 18?', 'Unsere Produkte dürfen nur an Erwachsene verkauft werden.'],
    ['Avez-vous plus de 18 ans ?', 'L’abus d’alcool est dangereux pour la santé.'],
    ['年齢確認', 'あなたは20歳以上ですか？'],
    ['Вам уже есть 18 лет?', 'Да. Нет.'],
    ['In der App öffnen', 'Laden Sie unsere App herunter, um fortzufahren'],
    ['Abra no aplicativo', 'Baixe o app para continuar comprando'],
    ['打开App查看', '请使用手机扫码打开'],
    ['앱에서 열기', '앱을 다운로드하여 계속하세요'],
    ['Please enable cookies', 'They are required here.'],
    ['Veuillez activer les cookies', 'Activez JavaScript pour continuer.'],
    ['Choose your country', 'Austria, Belgium, Croatia'],
    ['Cenimy Twoją prywatność', 'Przechowujemy informacje na Twoim urządzeniu.'],
    ['Fontos az adatai védelme', 'Sütiket tárolunk az eszközén, és a süti olvasható. Elfogadás'],
  ],
  'error-page': [
    ['Not here yet', 'Our store is not available in your country.'],
    ['Leider nein', 'Dieser Shop ist in Ihrem Land nicht verfügbar.'],
    ['No disponible en tu país', 'Lo sentimos.'],
    ['您所在的地区暂不支持', '抱歉，本站不对您所在的国家或地区提供服务。'],
    ['お住まいの地域ではご利用いただけません', '申し訳ございません。'],
    ['Oops! That page can’t be found.', 'Maybe try a search?'],
    ['Hoppla!', 'Die gesuchte Seite wurde leider nicht gefunden.'],
    ['Oups !', 'La page que vous recherchez n’existe pas.'],
    ['Ups!', 'Strona, której szukasz, nie istnieje.'],
    ['Rất tiếc!', 'Trang bạn tìm kiếm không tồn tại.'],
    ['Něco se pokazilo', 'Zkuste to prosím později.'],
    ['系统繁忙', '请稍后再试'],
  ],
};

const ROWS = Object.entries(WALLS).flatMap(([reason, walls]) =>
  walls.map((wall) => [reason, ...wall] as const),
);

describe('a wall between menus is told by its words', () => {
  test.each(ROWS)('%s: %s', (reason, heading, text) => {
    const short = `<h1>${heading}</h1><p>${text}</p>`;
    expect(read(SHOP, 'Shop', short)).toEqual({ status: 'unreadable', reason, titles: [] });
    const long = `<h1>${heading}</h1><p>${`${text} `.repeat(Math.ceil(400 / text.length))}</p>`;
    expect(read(SHOP, 'Shop', long)).toEqual({ status: 'unreadable', reason, titles: [] });
  });

  test.each(ROWS)(
    '%s: %s, which the head repeats at an item’s address, is never read',
    (_, heading, text) => {
      const body = `<h1>${heading}</h1><p>${text}</p>`;
      for (const at of [
        'https://www.ebay.com/itm/123456789012',
        'https://detail.tmall.com/item.htm?id=6123456789',
      ])
        expect(read(at, `${heading} | Shop`, body).status).toMatch(/unreadable|partial/);
    },
  );
});

test.each([
  ['Un mot de nous', 'Bientôt quelque chose de nouveau.'],
  ['Chargement', ''],
  ['ようこそ', '少々お待ちください。'],
  ['Добро пожаловать', 'Скоро открытие.'],
  ['Hold on', 'Just a second.'],
])('a page that says little beside its menus has not been read, whatever it says: %s', (heading, text) => {
  expect(read(SHOP, 'Shop', `<h1>${heading}</h1><p>${text}</p>`).status).toBe('unreadable');
  const over = `<div role="dialog"><h2>${heading}</h2><p>${`${text} `.repeat(30)}</p></div>`;
  expect(read(SHOP, 'Shop', over).status).toBe('unreadable');
});

const ABOUT = 'Our workshop makes boards of walnut and oak, each by hand, as it has for forty years. ';

test.each([
  ['About us', ABOUT],
  ['Delivery', `Please log in to see what you ordered. ${ABOUT.repeat(20)}`],
  ['Caring for walnut', `${ABOUT}Oil it from time to time.`],
])('a page that has words of its own and no offers is empty: %s', (heading, text) => {
  const bar = '<div id="cookie-bar">We value your privacy <button>Accept all cookies</button></div>';
  const body = `<main><h1>${heading}</h1><p>${text.repeat(5)}</p></main>${bar}`;
  expect(read(SHOP, `${heading} | Shop`, body)).toEqual({
    status: 'empty',
    reason: 'no-listings',
    titles: [],
  });
  expect(read('https://www.aliexpress.com/help', heading, body).status).toBe('empty');
});

test.each([
  'Walnut Board 40 cm',
  'Robot Vacuum X10 with Security Check Camera',
  'Age Verification ID Scanner, Black',
  'Cookie Jar “Before You Continue”, Stoneware, 1.5 l',
  'Android Tablet 10": Works With Our App, 64 GB',
  '18+ Board Game, Adults Only Edition, English',
  'Open in the App Sticker Set, 500 Pieces',
])('what is sold under words of a wall is an offer: %s', (title) => {
  expect(isWallHeading(title)).toBe(false);
});

/** At an item's address only the head's words speak for a heading. */
test.each([
  ['<p>19,50 €</p>', 'read'],
  ['<button>Add to cart</button>', 'read'],
  ['<img src="/1.jpg" alt="Maple Hill Walnut Board">', 'read'],
  ['', 'partial'],
  ['<p>Thank you for your patience.</p>', 'partial'],
])('a heading with %s beside it is %s', (beside, status) => {
  const at = 'https://www.dhgate.com/product/x/812345678.html';
  const body = `<main><h1>Maple Hill Walnut Board</h1>${beside}</main>`;
  expect(read(at, 'Maple Hill Walnut Board | Shop', body).status).toBe(status);
});
