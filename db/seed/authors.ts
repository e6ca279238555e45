type Words = { slug: string; name: string; role: string; bio: string };
export type DemoAuthor = { groupKey: string; kind: 'person' | 'desk'; hue: number; ar: Words; en: Words };

/** The invented people of the demonstration newsroom. `hue` is the OKLCH hue of their monogram. */
export const demoAuthors: DemoAuthor[] = [
  {
    groupKey: 'hala-murjani', kind: 'person', hue: 214,
    ar: { slug: 'هالة-المرجاني', name: 'هالة المُرجاني', role: 'مراسلة البيئة', bio: 'تكتب عن الماء والأرض من قرى الجنوب منذ أحد عشر عاماً. تعيش في عين الوَرْس وتمشي الوادي مرتين في السنة.' },
    en: { slug: 'hala-al-murjani', name: 'Hala al-Murjani', role: 'Environment correspondent', bio: 'Has written about water and land from the southern villages for eleven years. She lives in Ain al-Wars and walks the valley twice a year.' },
  },
  {
    groupKey: 'tariq-anbari', kind: 'person', hue: 158,
    ar: { slug: 'طارق-العنبري', name: 'طارق العَنبري', role: 'محرر الاقتصاد', bio: 'يتابع الأسواق والأجور وأسعار الخبز. عمل في مكتب الإحصاء قبل أن ينتقل إلى الصحافة.' },
    en: { slug: 'tariq-al-anbari', name: 'Tariq al-Anbari', role: 'Economics editor', bio: 'Follows markets, wages and the price of bread. He worked at the statistics office before he turned to journalism.' },
  },
  {
    groupKey: 'nibras-sayyad', kind: 'person', hue: 60,
    ar: { slug: 'نبراس-الصياد', name: 'نبراس الصيّاد', role: 'كاتبة في شؤون المدن', bio: 'تكتب عن الأرصفة والمقاعد والظلال، وعمّن يقرّر أين تُوضع.' },
    en: { slug: 'nibras-al-sayyad', name: 'Nibras al-Sayyad', role: 'Columnist on cities', bio: 'Writes about pavements, benches and shade, and about who decides where they go.' },
  },
  {
    groupKey: 'salma-dawhani', kind: 'person', hue: 332,
    ar: { slug: 'سلمى-الدوحاني', name: 'سلمى الدَّوحاني', role: 'مراسلة الثقافة', bio: 'معلّمة سابقة وروائية، تكتب عن الكتب والحِرف وما يحفظه الناس في صدورهم.' },
    en: { slug: 'salma-al-dawhani', name: 'Salma al-Dawhani', role: 'Culture correspondent', bio: 'A novelist and former teacher who writes about books, crafts and what people know by heart.' },
  },
  {
    groupKey: 'younis-qassab', kind: 'person', hue: 262,
    ar: { slug: 'يونس-القصاب', name: 'يونس القَصّاب', role: 'محرر الشؤون البلدية', bio: 'يحضر جلسات المجالس من أولها إلى آخرها منذ أربعة عشر عاماً، ويقرأ محاضرها.' },
    en: { slug: 'younis-al-qassab', name: 'Younis al-Qassab', role: 'Local government editor', bio: 'Has sat through council meetings from first word to last for fourteen years, and reads the minutes.' },
  },
  {
    groupKey: 'ruaa-najdan', kind: 'person', hue: 285,
    ar: { slug: 'رؤى-النجدان', name: 'رؤى النَّجدان', role: 'محررة العلوم', bio: 'درست الفيزياء في جامعة نُوران، وتسأل عن هامش الخطأ قبل النتيجة.' },
    en: { slug: 'ruaa-al-najdan', name: 'Ruaa al-Najdan', role: 'Science editor', bio: 'Read physics at Nouran University, and asks for the margin of error before the result.' },
  },
  {
    groupKey: 'layth-sharqat', kind: 'person', hue: 118,
    ar: { slug: 'ليث-الشرقاط', name: 'ليث الشَّرقاط', role: 'مراسل الرياضة', bio: 'لاعب سابق في فرق الحارات، يكتب عن المباراة وعمّا قبلها وما بعدها.' },
    en: { slug: 'layth-al-sharqat', name: 'Layth al-Sharqat', role: 'Sports correspondent', bio: 'Once a street footballer, he writes about the match and about what comes before and after it.' },
  },
  {
    groupKey: 'maysoun-attar', kind: 'person', hue: 72,
    ar: { slug: 'ميسون-العطار', name: 'ميسون العَطّار', role: 'مراسلة المجتمع', bio: 'تكتب قصص الناس من الحافلات والأسواق والمطابخ، وتعود إليهم بعد النشر.' },
    en: { slug: 'maysoun-al-attar', name: 'Maysoun al-Attar', role: 'Society correspondent', bio: 'Finds people’s stories on buses, in markets and in kitchens, and goes back to them after publication.' },
  },
  {
    groupKey: 'ziyad-kunnas', kind: 'person', hue: 190,
    ar: { slug: 'زياد-الكناس', name: 'زياد الكُنّاس', role: 'محرر التقنية', bio: 'يفكّك الأجهزة قبل أن يكتب عنها، ويفضّل ما يمكن إصلاحه.' },
    en: { slug: 'ziyad-al-kunnas', name: 'Ziyad al-Kunnas', role: 'Technology editor', bio: 'Takes devices apart before writing about them, and prefers those that can be mended.' },
  },
  {
    groupKey: 'desk', kind: 'desk', hue: 250,
    ar: { slug: 'فريق-التحرير', name: 'فريق التحرير', role: 'غرفة الأخبار', bio: 'أخبار كتبها وراجعها أكثر من محرر في غرفة الأخبار.' },
    en: { slug: 'khabar-desk', name: 'The Khabar Desk', role: 'Newsroom', bio: 'News written and checked by more than one editor in the newsroom.' },
  },
];
