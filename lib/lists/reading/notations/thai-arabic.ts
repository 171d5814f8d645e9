import type { MarkNotation } from './notation';

/** What the offices of Thailand and of Arabic-speaking countries write behind a Latin word; some of it joined to "and". */
export const thaiAndArabic: MarkNotation = {
  figures: ['รูป', 'ภาพ', 'รูปภาพ', 'شكل', 'رسم', 'شعار', 'صورة'],
  joiners: ['และ', 'พร้อม', 'و', 'مع'],
  onlyFigure: ['รูป', 'ภาพ', 'เครื่องหมายรูป', 'شكل', 'رسم', 'صورة', 'علامة شكلية', 'علامة تصويرية'],
  withFigure: ['และรูป', 'และภาพ', 'พร้อมรูป', 'รูป', 'ภาพ', 'وشكل', 'ورسم', 'وشعار', 'مع شكل', 'مع رسم', 'شعار'],
  ofTheWord: ['คำ', 'ตัวอักษร', 'كلمة', 'أحرف', 'كلمة فقط'],
  bareFigures: [
    'และรูป',
    'และภาพ',
    'พร้อมรูป',
    'พร้อมภาพ',
    'وشكل',
    'ورسم',
    'وشعار',
    'وصورة',
    'مع شكل',
    'مع رسم',
    'مع شعار',
  ],
};
