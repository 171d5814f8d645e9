import { describe, expect, test } from 'vitest';
import { readItem } from './plain-shop';

const SOLD = '<p>€ 12,00</p><button>Add to cart</button>';

/** "Brand", as labels of shops have it in some sixty languages. */
// biome-ignore format: words, a paragraph rather than a page
const LABELS = ['Marka', 'Thương hiệu', 'Nhãn hiệu', 'ยี่ห้อ', 'แบรนด์', 'العلامة التجارية', 'الماركة', 'ماركة', 'البراند', 'מותג', 'ब्रांड', 'ब्राण्ड', 'Бренд', 'Торгова марка', 'Μάρκα', 'Brand', 'Márka', 'Značka', 'Marcă', 'Marca', 'Merk', 'Varumärke', 'Märke', 'Merkki', 'Tuotemerkki', 'Brändi', 'Merek', 'Jenama', 'Mærke', 'Merke', 'Varemerke', 'Марка', 'Robna marka', 'Brend', 'Blagovna znamka', 'Prekės ženklas', 'Zīmols', 'Preču zīme', 'Kaubamärk', 'Bränd', 'Vörumerki', 'Merki', 'برند', 'مارک', 'برانڈ', 'ব্র্যান্ড', 'பிராண்ட்', 'బ్రాండ్', 'ಬ್ರ್ಯಾಂಡ್', 'ബ്രാൻഡ്', 'ब्रँड', 'બ્રાન્ડ', 'ਬ੍ਰਾਂਡ', 'වෙළඳ නාමය', 'ब्रान्ड', 'ម៉ាក', 'ຍີ່ຫໍ້', 'အမှတ်တံဆိပ်', 'Брэнд', 'Brand nomi', 'ბრენდი', 'Բրենդ', 'Ապրանքանիշ', 'Chapa', 'Handelsmerk', 'Tatak', 'ブランド', '브랜드', '品牌', '商标', '廠牌', 'Brands', 'Product brand', 'Торговая марка'];

describe.each(LABELS)('the label %s', (label) => {
  test.each([
    ['a table', `<table><tr><th>${label}</th><td>Zorvex</td></tr></table>`],
    ['a list of terms', `<dl><dt>${label}</dt><dd>Zorvex</dd></dl>`],
    ['a line', `<ul><li>${label}: Zorvex</li></ul>`],
    ['a line with a wide colon', `<ul><li>${label}：Zorvex</li></ul>`],
    ['pieces', `<div><span>${label}:</span> <a href="/b/z">Zorvex</a></div>`],
  ])('in %s', (_, rows) => {
    expect(readItem(SOLD + rows).brand).toBe('Zorvex');
  });
});

test.each([
  'Brand of processor',
  'Marka procesora',
  'Марка стали',
  'Марка бетона',
  'Marke des Akkus',
  'Brand story',
  '品牌介绍',
  'ブランド説明',
  'مارک پردازنده',
  '商标注册号',
  'Merki um gæði',
  'Chapa de acero',
])('the label %s is another', (label) => {
  const rows = `<table><tr><th>${label}</th><td>Zorvex</td></tr></table><ul><li>${label}: Zorvex</li></ul>`;
  expect(readItem(SOLD + rows).brand).toBeUndefined();
});

test.each(['-', '—', '...', '::', '***'])('a brand of %s is none', (filler) => {
  expect(readItem(`${SOLD}<ul><li>Zīmols: ${filler}</li></ul>`).brand).toBeUndefined();
});

/** What buttons say that sell. */
// biome-ignore format: words, a paragraph rather than a page
const BUTTONS = ['Dodaj do koszyka', 'Kup teraz', 'Do koszyka', 'Sepete Ekle', 'Hemen Al', 'Satın Al', 'Thêm vào giỏ hàng', 'Mua ngay', 'Mua hàng', 'Đặt hàng', 'Cho vào giỏ', 'เพิ่มลงตะกร้า', 'หยิบใส่ตะกร้า', 'ซื้อเลย', 'สั่งซื้อ', 'أضف إلى السلة', 'إضافة إلى عربة التسوق', 'اشتري الآن', 'أضف للسلة', 'הוסף לסל', 'הוספה לעגלה', 'קנה עכשיו', 'कार्ट में डालें', 'अभी खरीदें', 'Купити', 'До кошика', 'Додати в кошик', 'Προσθήκη στο καλάθι', 'Αγορά', 'Στο καλάθι', 'Kosárba teszem', 'Kosárba', 'Megveszem', 'Přidat do košíku', 'Vložit do košíku', 'Koupit', 'Pridať do košíka', 'Kúpiť', 'Adaugă în coș', 'Adauga in cos', 'Cumpără acum', 'In winkelwagen', 'In winkelmandje', 'Toevoegen aan winkelwagen', 'Bestel nu', 'Bestellen', 'Nu kopen', 'Lägg i varukorgen', 'Köp', 'Lägg i kundvagn', 'Köp nu', 'Lisää ostoskoriin', 'Osta', 'Osta nyt', 'Lisää koriin', 'Tambah ke Keranjang', 'Beli Sekarang', '+ Keranjang', 'Masukkan Keranjang', 'Tambah ke Troli', 'Læg i kurv', 'Køb nu', 'Tilføj til kurv', 'Legg i handlekurv', 'Kjøp', 'Kjøp nå', 'Добави в количката', 'Купи', 'Поръчай', 'Додај у корпу', 'Dodaj u korpu', 'Dodaj u košaricu', 'U košaricu', 'Dodaj v košarico', 'V košarico', 'Kupi', 'Į krepšelį', 'Pirkti', 'Dėti į krepšelį', 'Ielikt grozā', 'Pirkt', 'Pievienot grozam', 'Lisa ostukorvi', 'Lisa korvi', 'Setja í körfu', 'Kaupa', 'Bæta í körfu', 'افزودن به سبد خرید', 'خرید', 'کارٹ میں شامل کریں', 'কার্টে যোগ করুন', 'এখনই কিনুন', 'კალათაში დამატება', 'ყიდვა', 'Ավելացնել զամբյուղ', 'Գնել', 'Себетке салу', 'Сатып алу', "Savatga qo'shish", 'Sotib olish', 'Səbətə at', 'Səbətə əlavə et', 'Сагсанд хийх', 'Худалдан авах', 'У кошык', 'Купіць', 'Додади во кошничка', 'Во кошничка', 'Shto në shportë', 'Blej', 'Afegeix al cistell', 'Comprar', 'Saskira gehitu', 'Engadir á cesta', 'Idagdag sa Cart', 'បន្ថែមទៅកន្ត្រក', 'ເພີ່ມໃສ່ກະຕ່າ', 'ဈေးခြင်းထဲထည့်ရန်', 'カートに入れる', 'カートに追加', '今すぐ買う', '買い物かごに入れる', 'ご購入', '購入する', '注文する', '장바구니 담기', '바로구매', '구매하기', '주문하기', '장바구니에 담기', '加入购物车', '立即购买', '加入购物袋', '加入購物車', '直接購買', '立即結帳', 'Add to cart', 'Add to Bag', 'Buy Now', 'Add to Order', 'Order', 'Purchase', 'Checkout now', 'Get it now', 'Place bid', 'In den Warenkorb', 'Jetzt bestellen', 'Zum Warenkorb hinzufügen', 'In den Korb', 'Ajouter au panier', 'Acheter maintenant', 'Acheter', 'Mettre au panier', 'Aggiungi al carrello', 'Compra ora', 'Acquista', 'Añadir al carrito', 'Añadir a la cesta', 'Comprar ahora', 'Adicionar ao carrinho', 'Comprar agora', 'Adicionar à sacola', 'Adicionar ao carrinho de compras', 'В корзину', 'Купить', 'Добавить в корзину', 'Купить в 1 клик', 'Заказать', 'Оформить заказ', 'Положить в корзину', 'Купить сейчас', 'Voeg by mandjie'];

test.each(BUTTONS)('the button %s sells', (words) => {
  const item = readItem(`<div>€ 12,00</div><button class="b">${words}</button>`);
  expect(item).toMatchObject({ page: 'detail', status: 'read', price: 12 });
});

/** Buttons near an item that sell nothing. */
test.each([
  'Order status',
  'Track your order',
  'Order by price',
  'Purchase history',
  'Pre-orders explained',
  'Add to wishlist',
  'Compare',
  'Kupony',
  'Купити разом дешевше?',
  'Pirkties noteikumi',
  'Заказать звонок',
  'Mua sắm an toàn',
  '購入者レビュー',
  '注文履歴',
  'Αγορά και επιστροφές',
  'Adaugă la favorite',
  'Lisää suosikkeihin',
  'Share',
  'Ask a question',
])('the button %s sells nothing', (words) => {
  expect(readItem(`<div>€ 12,00</div><button class="b">${words}</button>`).page).not.toBe('detail');
});
