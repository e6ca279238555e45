/** Lines that are no part of a story: pointers to others, captions, credits, calls to follow. */
export const boilerplate = new RegExp(
  '^[\\s•*+▪◾-]*(?:اقرأ|إقرأ|اقرأوا|طالع|طالعوا|شاهد|شاهدوا|تابعونا|تابعنا|تابعوا|للمزيد|لمزيد من|المزيد|المصدر\\s*:|مصدر الصورة|التعليق على الصورة|الصورة\\s*:|صورة\\s*:|تصوير\\s*:|تصوير|كتب\\s*:|كتبت\\s*:|كتب -|إعداد\\s*:|تحرير\\s*:|ترجمة\\s*:|حقوق النشر|جميع الحقوق|إعلان$|ملخص المقال|النقاط الأساسية|شارك|انقر|اشترك|مواضيع ذات صلة|ذات صلة|وسوم|كلمات مفتاحية|آخر تحديث|تاريخ النشر|' +
    'advertisement|read more|read also|see also|related|photo(?:graph)?\\s*:|image\\s*:|illustration\\s*:|copyright|©|share this|subscribe|sign up|follow us|click here|by\\s+[A-Z][\\w’-]+\\s+[A-Z][\\w’-]+\\s*$|' +
    'lire aussi|à lire|à voir|crédit|photo\\s*:|partager|abonnez|suivez)',
  'iu',
);

/** «بيروت - وكالات:», «القاهرة (رويترز) -», “NOURAN (Reuters) — ”: the place and the agency before the story. */
export const dateline = /^\s*(?:\p{L}[\p{L}\p{M}ـ'’.]*(?:[ ،,/]+[\p{L}\p{N}][\p{L}\p{M}\p{N}ـ'’.]*){0,4})(?:\s*\([^()]{2,40}\)|(?:\s*[-–—/]\s*|\s*[،,]\s*)["«“]?\p{L}[\p{L}\p{M} .]{1,24}["»”]?)*\s*(?:\s[-–—]{1,2}|(?<=\))\s*:|[-–—]{1,2}(?=\s)|:)\s+/u;
/** The mark of a list in plain text. */
export const listMark = /^\s*(?:[-–—•*▪◾●○]|\(?[0-9٠-٩]{1,2}[.)\-–](?![0-9٠-٩])|[أ-ي][)\-–])\s+/u;
