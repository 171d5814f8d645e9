import type { Headings, Vocabulary } from '../register';

/**
 * Headings in Vietnamese, Thai, Malay, Indonesian, Arabic, Persian, Hebrew and Hindi. Whole headings
 * only: a short word of one language is a part of many words of another.
 */
// biome-ignore format: by language
const HEADINGS: Headings = {
  recordNo: {
    exact: [
      'เลขที่',
      'Số hồ sơ', 'Số thông báo', 'Nomor rekordasi', 'No. rekod', 'Nombor rekod', 'เลขที่แจ้ง', 'เลขที่คำขอ', 'เลขที่บันทึก', 'رقم القيد',
      'رقم التسجيل الجمركي', 'رقم الطلب', 'מספר רישום', 'מספר בקשה', 'شماره ثبت', 'यूपीआरएन', 'अभिलेख संख्या',
    ],
  },
  markText: {
    exact: [
      'Nhãn hiệu', 'Tên nhãn hiệu', 'เครื่องหมายการค้า', 'ชื่อเครื่องหมายการค้า', 'Merek', 'Nama merek', 'العلامة التجارية', 'סימן מסחר',
      'Cap dagangan', 'Tanda dagangan', 'Merek dagang', 'نام علامت', 'علامت تجاری', 'اسم العلامة', 'اسم العلامة التجارية', 'שם הסימן', 'ट्रेडमार्क',
      'व्यापार चिह्न',
    ],
  },
  holder: {
    exact: [
      'Chủ đơn', 'Chủ văn bằng',
      'Chủ sở hữu', 'Chủ thể quyền', 'เจ้าของ', 'เจ้าของเครื่องหมายการค้า', 'Pemegang hak', 'Pemilik', 'المالك', 'Pemilik merek', 'Pemilik hak',
      'Pemegang merek', 'صاحب العلامة', 'صاحب الحق', 'مالک', 'דורש הסימן', 'בעלים', 'בעל הסימן', 'अधिकार धारक', 'स्वामी',
    ],
  },
  status: {
    exact: [
      'Trạng thái', 'Tình trạng', 'สถานะ', 'الحالة', 'وضعیت', 'حالة القيد', 'סטטוס', 'מצב', 'स्थिति', 'Situasi',
    ],
  },
  validFrom: {
    exact: [
      'Ngày bắt đầu', 'Ngày hiệu lực', 'Tanggal mulai', 'วันเริ่มต้น', 'วันที่มีผล', 'تاريخ البداية', 'تاريخ البدء', 'תאריך תחילה', 'Tarikh mula',
      'Mulai berlaku',
    ],
  },
  validTo: {
    exact: [
      'Ngày hết hạn', 'Ngày hết hiệu lực', 'Thời hạn', 'Thời hạn hiệu lực', 'วันหมดอายุ', 'วันสิ้นสุด', 'Tanggal berakhir', 'Masa berlaku',
      'تاريخ الانتهاء', 'תאריך תפוגה', 'Thời hạn bảo hộ', 'Tarikh tamat', 'Tarikh luput', 'Berlaku sampai', 'Berlaku hingga', 'تاریخ انقضا',
      'صالح حتى', 'تاريخ انتهاء الصلاحية', 'בתוקף עד', 'वैधता तिथि', 'समाप्ति तिथि',
    ],
  },
  registrationNo: {
    exact: [
      'Số bằng',
      'Số đăng ký', 'Số văn bằng', 'เลขทะเบียน', 'เลขที่ทะเบียน', 'Nomor pendaftaran', 'No. pendaftaran', 'رقم التسجيل', 'מספר סימן',
      'पंजीकरण संख्या',
    ],
  },
  classes: {
    exact: [
      'Nhóm', 'จำพวก', 'Kelas', 'الفئة', 'Kelas Nice', 'طبقه', 'الفئات', 'סוג', 'סוגים', 'वर्ग',
    ],
  },
  goods: {
    exact: [
      'Sản phẩm', 'สินค้า', 'Barang',
    ],
  },
};

/** Words of states in the same languages, in lower case. */
// biome-ignore format: by language
const STATES: NonNullable<Vocabulary['states']> = {
  cancelled: [
    'ถอน', 'ยกเลิก', 'เพิกถอน', 'ملغى', 'ملغي', 'ملغاة', 'مشطوب', 'باطل', 'בוטל', 'מבוטל', 'נמחק', 'रद्द', 'dibatalkan', 'batal',
  ],
  expired: [
    'หมดอายุ', 'สิ้นสุด', 'منتهي', 'منتهية', 'انتهت', 'منقضی', 'פג תוקף', 'פג', 'समाप्त', 'tamat tempoh', 'luput',
  ],
  suspended: [
    'ระงับ', 'معلق', 'موقوف', 'מושהה', 'निलंबित', 'digantung',
  ],
  pending: [
    'รอดำเนินการ', 'قيد النظر', 'قيد الدراسة', 'ממתין', 'लंबित',
  ],
  active: [
    'มีผลบังคับใช้', 'ใช้บังคับ', 'ساري', 'سارية', 'نافذ', 'معتبر', 'בתוקף', 'פעיל', 'सक्रिय', 'मान्य',
  ],
};

export const asianHeadings: Vocabulary = { headings: HEADINGS, states: STATES };
