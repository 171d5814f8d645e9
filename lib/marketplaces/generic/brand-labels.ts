import { isBrandLabel } from '../fields/brand-text';

/** The word for "brand" in languages of shops that nobody has described; from memory. */
const MORE = new Set(
  [
    'kaubamärk|bränd|zīmols|ražotājs un zīmols|prekės ženklas|prekinis ženklas|blagovna znamka|znamka|robna marka|brend|brand',
    'marcă|marca produsului|μάρκα|марка|бренд товара|торгова марка|бранд|производна марка|tuotemerkki|merkki|brändi|vörumerki',
    'mark|márkanév|značka výrobku|výrobná značka|ürün markası|ბრენდი|բրենդ|brendi|marque du produit|marca comercial|marchio',
    'märke|брэнд|брэнды|бренды|торговый знак|牌子|品牌/制造商|メーカー/ブランド|الماركة|ماركة|ব্র্যান্ড|பிராண்ட்|బ్రాండ్|ബ്രാൻഡ്|ապրանքանիշ|marcë|marka adı|marka ürün|nhãn hàng|hãng|brand/manufacturer|marke/hersteller|marque/fabricant',
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
        .replace(/[:：*]/g, '')
        .trim(),
    )
  );
}
