/**
 * The text over which typefaces are compared, so that a fallback face takes the same room as the web font it stands in for.
 * The figures in `fallback-fonts.ts` hold for exactly this text: whoever changes it measures again.
 */
export const arabicSample = `
قال المتحدث باسم وزارة النقل إن الاتفاق الذي وُقّع مساء الخميس ينهي إضراب سائقي الحافلات بعد أسبوعين من توقف الخطوط في العاصمة والمدن الساحلية، وإن أول الرحلات ستعود قبل الفجر.
وأوضح أن الحكومة ستدفع المتأخرات على ثلاث مراحل تبدأ في الشهر المقبل، فيما أكدت النقابة أنها ستراقب التنفيذ وتعود إلى التصعيد إذا تأخرت الدفعة الأولى عن موعدها.
وأظهرت بيانات البنك المركزي أن معدل التضخم تراجع للشهر الرابع على التوالي، لكن خبراء حذروا من أن أسعار الغذاء والإيجارات ما زالت أعلى مما كانت عليه قبل عامين.
وفي الملعب الكبير فاز الفريق الضيف بهدفين مقابل هدف في مباراة حضرها آلاف المشجعين، وسجّل اللاعب الشاب هدف الفوز في الدقيقة الأخيرة من الوقت الضائع.
واكتشف علماء الآثار نقشاً نادراً داخل المسجد القديم يعود إلى القرن الثالث الهجري؛ وسيُعرض في المتحف الوطني بعد انتهاء أعمال الترميم خلال الصيف.
هل يكفي المطر؟ يقول المزارعون إن الموسم تأخر، وإن مياه النهر لا تصل إلى الحقول البعيدة إلا ليلاً.
`.trim().replaceAll('\n', ' ');

export const latinSample = `
The ministry said the agreement signed late on Thursday ends a two-week strike by bus drivers and that the first services would run before dawn.
It will pay the arrears in three stages beginning next month, while the union promised to watch every step and to walk out again if the first payment is late.
Central bank figures showed inflation falling for a fourth month in a row, but economists warned that food and rent still cost far more than two years ago.
Archaeologists found a rare inscription inside the old mosque; it goes on show at the National Museum in 2027, once the restoration is finished.
`.trim().replaceAll('\n', ' ');
