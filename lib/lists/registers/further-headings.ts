import type { Headings, Vocabulary } from './register';

/** Whole headings and words of states in languages of neighbours and trading partners, and those of trade mark offices' exports. */
const HEADINGS: Headings = {
  registrationValidTo: {
    exact: [
      'Registration to',
      'Trademark registration to',
      'Trade mark registration to',
      'Registration until',
    ],
  },
  recordNo: {
    // biome-ignore format: by language
    exact: [
      'Kayıt no', 'Kayıt numarası', 'Gümrük başvuru no', 'Nr wniosku', 'Numer wniosku', 'Nr. cerere', 'Număr cerere',
      'Číslo žádosti', 'Číslo žiadosti', 'Kérelem száma', 'Αριθμός αίτησης', 'Broj zahtjeva', 'Broj zahteva', 'Номер заявления',
      'No. rekod', 'Nombor rekod', 'Nº do registo aduaneiro', 'Nº do pedido', 'Número do pedido', 'Nº do processo', 'Número do processo', 'Application reference', 'AFA reference', 'Notice reference',
      'เลขที่แจ้ง', 'เลขที่คำขอ', 'เลขที่บันทึก', 'رقم القيد', 'رقم التسجيل الجمركي', 'رقم الطلب', 'מספר רישום', 'מספר בקשה', 'شماره ثبت',
      'Recordal ref.', 'Recordal reference', 'Recordation ref.', 'Customs ref. no', 'Customs ref.', 'Customs reference', 'Customs reference no', 'Customs record #', 'Customs record no', 'Registry number',
      'Номер по реестру', '№ по реестру', 'Рег. № ТРОИС', 'Регистрационный номер ТРОИС', 'N° de dossier', 'Nº de expediente', 'Número de expediente', 'Dosya no', 'Dosya numarası', 'Alerta nº', 'Nº de alerta', 'Número de alerta',
      'यूपीआरएन', 'अभिलेख संख्या', '整理番号', '受付番号',
    ],
  },
  markText: {
    // biome-ignore format: by language
    exact: [
      'IPR name', 'Name of right', 'IPR title', 'Title of IPR', 'Title of right', 'Title of the IPR', 'Markenbezeichnung', 'Bezeichnung der Marke', 'Wortmarke', 'Marque déposée', 'Dénomination de la marque',
      'Nombre de la marca', 'Denominación de la marca', 'Signo distintivo', 'Signo', 'Denominação da marca', 'Nome da marca', 'Nome del marchio', 'Ochranná známka', 'Ochranná známka (název)',
      'Denumire marcă', 'Marca comercială', 'Σήμα', 'Εμπορικό σήμα', 'Védjegy', 'Žig', 'Робна марка', 'Марка', 'Назва об’єкта', "Назва об'єкта",
      'Cap dagangan', 'Tanda dagangan', 'Merek dagang', 'نام علامت', 'علامت تجاری', 'اسم العلامة', 'اسم العلامة التجارية', 'שם הסימן',
      'ट्रेडमार्क', 'व्यापार चिह्न', 'Varumärke', 'Varemærke', 'Varemerke', 'Tavaramerkki',
    ],
  },
  holder: {
    // biome-ignore format: by language
    exact: [
      'Vlastník', 'Majitel', 'Majiteľ', 'Titularul', 'Δικαιούχος', 'Ιδιοκτήτης', 'Jogosult', 'Nositelj', 'Носител', 'Nosilac prava',
      'Pemilik merek', 'Pemilik hak', 'Pemegang merek', 'صاحب العلامة', 'صاحب الحق', 'مالک', 'דורש הסימן', 'בעלים', 'בעל הסימן', 'अधिकार धारक', 'स्वामी',
      'Antragsteller', 'Antragstellerin', 'Markeninhaber', 'Innehavare', 'Indehaver', 'Innehaver', 'Haltija', 'Detentor', '権利者名',
    ],
  },
  status: {
    // biome-ignore format: by language
    exact: [
      '신고상태', '권리상태', '등록 상태', '状況', 'ステータス', '登録状況', 'Stare', 'Statut juridic', 'Stav', 'Κατάσταση', 'Állapot', 'Stanje', 'Статус на',
      'وضعیت', 'حالة القيد', 'סטטוס', 'מצב', 'स्थिति', 'Tila', 'Situação atual', 'Stan', 'Situasi', 'Legal status', 'Record state',
    ],
  },
  validFrom: {
    // biome-ignore format: by language
    exact: [
      'Fecha de alta', 'Recordal from', 'Recordation from', 'Customs recordal from', 'Customs recordation from', 'Ważny od', 'Data początku', 'Data de início', 'Início da vigência', 'Platnost od', 'Platnosť od', 'Valabil de la', 'Ισχύει από',
      'Recordation start', 'Recordal start', 'Record start', 'วันเริ่มต้น', 'วันที่มีผล', 'تاريخ البداية', 'تاريخ البدء', 'תאריך תחילה', 'Tarikh mula', 'Mulai berlaku', '유효기간시작일', '有効期間の始期',
    ],
  },
  validTo: {
    // biome-ignore format: by language
    exact: [
      'Recordal to', 'Recordation to', 'Customs recordal to', 'Customs recordation to', 'Thời hạn bảo hộ', 'Срок включения', 'Срок', 'Գործողության ժամկետ', 'Platnost do', 'Platnosť do', 'Datum expirace', 'Data expirării', 'Valabil până la', 'Ημερομηνία λήξης', 'Ισχύει έως', 'Érvényes', 'Lejárat',
      'Vrijedi do', 'Važi do', 'Валиден до', 'Tarikh tamat', 'Tarikh luput', 'Berlaku sampai', 'Berlaku hingga', 'تاریخ انقضا', 'صالح حتى', 'تاريخ انتهاء الصلاحية',
      'בתוקף עד', 'वैधता तिथि', 'समाप्ति तिथि', 'Giltig till', 'Gyldig til', '유효기간 종료일', '유효기간종료일', '보호기간 만료일',
      '差止申立有効期間', '差止申立ての有効期間', 'Recordation end', 'Recordal end', 'Record end', '差止申立期間', '有効期間の終期', 'Válido até', 'Vigência até', 'Geçerlilik bitiş tarihi', '专用期限', '專用期限',
    ],
  },
  registrationNo: {
    // biome-ignore format: by language
    exact: [
      'Marken-Nr.', 'Markennummer', 'Գրանցման համար', 'Trade mark number', 'Trademark number', 'IRN', 'International registration number', 'Číslo zápisu', 'Nr. înregistrare', 'Αριθμός καταχώρισης',
      'No. pendaftaran', 'رقم التسجيل', 'מספר סימן', 'पंजीकरण संख्या', '登録番号', '商標登録番号',
    ],
  },
  classes: {
    // biome-ignore format: by language
    exact: [
      'Nice Cl.', 'Nice class(es)', 'Nice classification', 'Int. Cl.', 'Int. Class', 'Třída', 'Třídy', 'Trieda', 'Clasa', 'Clasele', 'Κλάση', 'Κλάσεις', 'Osztály', 'Klase', 'Klasas',
      'Клас МКТП', 'Клас МКТУ', 'Kelas Nice', 'طبقه', 'الفئات', 'סוג', 'סוגים', 'वर्ग', 'Klass', 'Luokka', 'Klasse(r)', '国际分类', '國際分類', '区分', 'Classe(s)', 'Clase(s)', '니스분류',
    ],
  },
};

/** Words of states in the same languages, in lower case. */
const STATES: NonNullable<Vocabulary['states']> = {
  // biome-ignore format: by language
  cancelled: ['arquivad', 'indeferid', 'ถอน', 'ยกเลิก', 'เพิกถอน', 'ملغى', 'ملغي', 'ملغاة', 'مشطوب', 'باطل', 'בוטל', 'מבוטל', 'נמחק', 'रद्द', 'zrušen', 'vymazán', 'radiat', 'anulat', 'διαγράφηκε', 'ακυρώθηκε', 'dibatalkan', 'batal', 'törölt', 'usunięt', '已撤回', '已无效宣告'],
  // biome-ignore format: by language
  expired: ['หมดอายุ', 'สิ้นสุด', 'منتهي', 'منتهية', 'انتهت', 'منقضی', 'פג תוקף', 'פג', 'समाप्त', 'zanikl', 'skončen', 'expirat', 'έληξε', 'ληγμένο', 'tamat tempoh', 'luput', 'lejárt', 'nieaktywn', 'nieobowiązując'],
  // biome-ignore format: by language
  suspended: ['ระงับ', 'معلق', 'موقوف', 'מושהה', 'निलंबित', 'pozastaven', 'suspendat', 'αναστολή', 'digantung'],
  // biome-ignore format: by language
  pending: ['รอดำเนินการ', 'قيد النظر', 'قيد الدراسة', 'ממתין', 'लंबित', 'v řízení', 'în curs', 'σε εκκρεμότητα'],
  // biome-ignore format: by language
  active: ['มีผลบังคับใช้', 'ใช้บังคับ', 'ساري', 'سارية', 'نافذ', 'معتبر', 'בתוקף', 'פעיל', 'सक्रिय', 'मान्य', 'platn', 'aktivní', 'în vigoare', 'activă', 'σε ισχύ', 'ισχύει', 'hatályos', 'érvényes', 'obowiązując', '已注册', '註冊公告'],
};

export const furtherHeadings: Vocabulary = { headings: HEADINGS, states: STATES };
