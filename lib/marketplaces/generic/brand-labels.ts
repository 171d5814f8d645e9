import { isBrandLabel } from '../fields/brand-text';

/** The word for "brand" in languages of shops that nobody has described; from memory. */
const MORE = new Set(
  [
    'kaubamärk|bränd|zīmols|ražotājs un zīmols|prekės ženklas|prekinis ženklas|blagovna znamka|znamka|robna marka|brend|brand',
    'marcă|marca produsului|μάρκα|марка|бренд товара|торгова марка|бранд|производна марка|tuotemerkki|merkki|brändi|vörumerki',
    'mark|márkanév|značka výrobku|výrobná značka|ürün markası|ბრენდი|բրենդ|brendi|marque du produit|marca comercial|marchio',
    'märke|брэнд|брэнды|бренды|торговый знак|牌子|品牌/制造商|メーカー/ブランド|الماركة|ماركة|ব্র্যান্ড|பிராண்ட்|బ్రాండ్|ബ്രാൻഡ്|ապրանքանիշ|marcë|marka adı|marka ürün|nhãn hàng|hãng|brand/manufacturer|marke/hersteller|marque/fabricant',
    'varemerke|preču zīme|merki|مارک|brand nomi|chapa|handelsmerk|trademark|trade mark|handelsmarke|marque déposée|marca registrada|znak towarowy|商标|商標|廠牌|厂牌|brands|product brand|brand / manufacturer|البراند|اسم الماركة|العلامه التجاريه',
    'ब्राण्ड|ब्रँड|ब्रान्ड|બ્રાન્ડ|ਬ੍ਰਾਂਡ|ಬ್ರ್ಯಾಂಡ್|ബ്രാന്‍ഡ്|වෙළඳ නාමය|වෙළඳ නාමය|ម៉ាក|ម៉ាកយីហោ|ຍີ່ຫໍ້|အမှတ်တံဆိပ်|сауда белгісі|маркасы|ticarət nişanı|savdo belgisi|брендът|гандлёвая марка|заштитен знак',
    'ブランド・メーカー|ブランド/メーカー|브랜드/제조사명|상표|상품 브랜드|品牌名稱|品牌英文|marka/producent|značka / výrobce|márka / gyártó|brand/producător|merk/fabrikant|thương hiệu/hãng|hãng/thương hiệu|tên thương hiệu|ชื่อแบรนด์|ยี่ห้อสินค้า|nama merek|nama merk|nama jenama',
    'thương hiệu sản phẩm|nhãn hiệu|jenama produk|tatak|برند|برانڈ|العلامة|ブランド名称|メーカー・ブランド|제조사/브랜드|브랜드/제조사',
  ]
    .join('|')
    .split('|'),
);

const LONGEST = 40;

/** Whether a row's label says "brand", in the languages of any shop. */
export function isBrandLabelAnywhere(label: string): boolean {
  if (isBrandLabel(label)) return true;
  return (
    label.length <= LONGEST &&
    MORE.has(
      label
        .toLowerCase()
        .replace(/[:：*\u200b-\u200f]/g, '')
        .trim(),
    )
  );
}

/** What stands behind the label of a row that reads "Brand: Acme", and where; undefined where its label is another. */
export function behindBrandLabel(row: string): { start: number; end: number } | undefined {
  const colon = /[:：]/.exec(row.slice(0, LONGEST))?.index;
  if (colon === undefined || !isBrandLabelAnywhere(row.slice(0, colon).trim())) return undefined;
  return { start: colon + 1, end: row.length };
}
