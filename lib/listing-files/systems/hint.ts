/** What rows below the headings of a template say: whether a field must be filled, how, or its name once more. */
export const HINT =
  /^(mandatory|optional|required|conditional|must|必填|选填|wajib|opsional|bắt buộc|宝贝名称|product name|商品名[称稱]|name$|please (?:enter|fill)|enter (?:(?:the|your) )?(?:product )?(?:name|title)|(?:product )?(?:title|name) must\b|название товара до \d|(?:не)?обязательн(?:ое|ый)(?: поле)?$)/i;
