// biome-ignore format: by language
const WORDS = [
  'mandatory', 'optional', 'required', 'conditional(?:ly (?:required|mandatory))?', 'recommended', 'preferred', 'not required', 'must', 'please (?:fill|enter|input|select).{0,80}',
  '必填', '选填', '必須', '任意', '필수', '선택', 'wajib', 'opsional', 'bắt buộc', 'không bắt buộc', 'tùy chọn', 'zorunlu', 'isteğe bağlı', 'pflichtfeld', 'pflichtangabe', 'erforderlich',
  'obligatoire', 'facultatif', 'obligatorio', 'opcional', 'obrigatório', 'obbligatorio', 'facoltativo', 'verplicht', 'optioneel', 'wymagane', 'opcjonalne',
  '(?:не)?обязательн(?:ое|ый|о)(?: поле| для заполнения)?', "обов[’'ʼ]язкове(?: поле)?",
];

/** How many characters a cell may have: "до 60 символов", "Alphanumeric, 200 characters", "20-120 characters". */
// biome-ignore format: by language
const LENGTHS = [
  '(?:.{1,30}[ ,;:(] ?)?(?:max(?:imum|\\.)?:? |up to |at most )?\\d{1,5} ?(?:[-–] ?\\d{1,5} ?)?char(?:acter)?s?(?: max(?:imum|\\.)?)?\\)?',
  '(?:.{1,30}[ ,;:(] ?)?(?:до|не более|максимум|макс\\.) \\d{1,5} (?:символ\\p{L}{0,3}|знак\\p{L}{0,3})\\)?',
  '.{0,12}\\d{1,5}(?:个)?(?:字符|汉字|字以内|文字以内|자 이내)(?:以内)?', 'alphanumeric', 'free text',
];

const EXPLAINS = new RegExp(`^(?:${[...WORDS, ...LENGTHS].join('|')})[.*!。]?$`, 'iu');

/** Longer is a title. */
const LONGEST = 120;

/** Whether a cell in the column of titles says what is to be written there, as templates do below their headings. O(length), bounded. */
export function explainsTitle(cell: string): boolean {
  const text = cell.replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST && EXPLAINS.test(text);
}
