import type { Language } from '#lib/ai/story-text.ts';

/** What the bench falsifies with. Written apart from the lists of the check, so that it does not measure itself. */
export const countries: Record<Language, { names: string[]; peoples: string[] }> = {
  ar: {
    names: 'مصر تونس ليبيا الجزائر المغرب السودان العراق الأردن لبنان سوريا السعودية الإمارات قطر الكويت اليمن تركيا إيران فرنسا ألمانيا إيطاليا إسبانيا بريطانيا روسيا الصين اليابان الهند البرازيل الأرجنتين كندا أستراليا كينيا إثيوبيا أوغندا نيجيريا السنغال غانا اليونان النمسا السويد النرويج هولندا بلجيكا بولندا المكسيك كولومبيا فيتنام إندونيسيا ماليزيا باكستان أفغانستان أوزبكستان منغوليا الصومال تنزانيا فلسطين سويسرا الدنمارك البرتغال'.split(' '),
    peoples: 'المصري التونسي الليبي الجزائري المغربي السوداني العراقي الأردني اللبناني السوري السعودي القطري الكويتي اليمني التركي الإيراني الفرنسي الألماني الإيطالي الإسباني البريطاني الروسي الصيني الياباني الهندي البرازيلي الكندي الأسترالي الكيني السنغالي اليوناني النمساوي السويدي الأمريكي السويسري الأوغندي'.split(' '),
  },
  en: { names: 'Egypt France Germany Italy Spain Greece Turkey Israel Cyprus China Japan India Brazil Bolivia Peru Colombia Pakistan Finland Sweden Norway Estonia Morocco Canada Australia Korea Austria England Portugal Kenya Ghana'.split(' '), peoples: 'Greek French German Swiss British Chinese Japanese Italian Egyptian Turkish Canadian Spanish'.split(' ') },
  fr: { names: 'Maroc France Italie Bulgarie Suisse Autriche Espagne Sénégal Belgique Canada Japon Égypte Grèce Portugal Norvège Chine'.split(' '), peoples: 'italien français espagnol suisse canadien japonais'.split(' ') },
};
export const persons: Record<Language, string[]> = {
  ar: ['كارلوس مندوزا', 'جون سميث', 'إبراهيم الدسوقي', 'فلاديمير بتروف', 'هانز مولر', 'سامي الكيلاني', 'نبيل فرحات'],
  en: ['Carlos Mendoza', 'John Fairweather', 'Ivan Petrov', 'Hans Mueller'],
  fr: ['Carlos Mendoza', 'Jean Lefort', 'Ivan Petrov'],
};
export const weekdays: Record<Language, string[]> = {
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
};
/** Month names of one month, in the systems that may be exchanged for each other. */
export const months: Record<Language, string[][]> = {
  ar: [['يناير', 'كانون الثاني', 'جانفي'], ['فبراير', 'شباط', 'فيفري'], ['مارس', 'آذار'], ['أبريل', 'نيسان'], ['مايو', 'أيار'], ['يونيو', 'حزيران', 'جوان'], ['يوليو', 'تموز', 'جويلية'], ['أغسطس', 'آب', 'أوت', 'غشت'], ['سبتمبر', 'أيلول', 'شتنبر'], ['أكتوبر', 'تشرين الأول', 'اكتوبر'], ['نوفمبر', 'تشرين الثاني', 'نونبر'], ['ديسمبر', 'كانون الأول', 'دجنبر']],
  en: 'January February March April May June July August September October November December'.split(' ').map((month) => [month]),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ').map((month) => [month]),
};
/** Units that may stand behind the same number. */
export const units: Record<Language, string[][]> = {
  ar: [['مليون', 'مليار'], ['مليارات', 'ملايين'], ['ألف', 'مليون'], ['آلاف', 'ملايين'], ['دولار', 'يورو'], ['دولارا', 'جنيها'], ['دينار', 'درهم'], ['دنانير', 'دراهم'], ['دينارًا', 'درهمًا'], ['جنيه', 'ريال'], ['درهم', 'دينار'], ['متر', 'كيلومتر'], ['أمتار', 'كيلومترات'], ['كيلومترا', 'مترا'], ['كيلومترًا', 'مترًا'], ['كيلومترات', 'أمتار'], ['طن', 'كيلوغرام'], ['كيلوغرام', 'غرام'], ['لتر', 'برميل'], ['برميل', 'لتر'], ['سنة', 'شهرا'], ['سنوات', 'أشهر'], ['أشهر', 'سنوات'], ['شهرا', 'سنة'], ['أيام', 'أسابيع'], ['أسابيع', 'أيام'], ['يوما', 'شهرا'], ['ساعات', 'أيام'], ['ساعة', 'دقيقة'], ['دقيقة', 'ساعة'], ['دقائق', 'ساعات'], ['عام', 'يوم'], ['ميغاواط', 'كيلوواط']],
  en: [['million', 'billion'], ['thousand', 'million'], ['euros', 'dollars'], ['metres', 'kilometres'], ['kilometres', 'metres'], ['kilograms', 'tonnes'], ['years', 'months'], ['hours', 'days'], ['days', 'weeks'], ['months', 'years'], ['minutes', 'hours'], ['weeks', 'months']],
  fr: [['millions', 'milliards'], ['milliards', 'millions'], ['mètres', 'kilomètres'], ['kilomètres', 'mètres'], ['kilogrammes', 'tonnes'], ['ans', 'mois'], ['minutes', 'heures'], ['euros', 'dollars']],
};
export const negations: Record<Language, RegExp> = {
  ar: /(?<![\p{L}\p{M}])(و|ف)?(?:لا|لم|لن|ليس|ليست)\s+(?=[\p{L}])/u,
  en: /\b(?:is|was|has|had|have|will|can|would) not\b|(?<=\b\w+)n['’]t\b|\bnever\b/u,
  fr: /(?<=\s)(?:n[’']|ne )(?=\p{L})/u,
};
export const opposites: Record<Language, string[][]> = {
  ar: [['ارتفعت', 'انخفضت'], ['ارتفع', 'انخفض'], ['زاد', 'نقص'], ['زيادة', 'تراجع'], ['بدأ', 'انتهى'], ['بدأت', 'انتهت'], ['قبلت', 'رفضت'], ['قبل', 'بعد'], ['أكثر', 'أقل'], ['الأولى', 'الأخيرة'], ['كبير', 'صغير'], ['كبيرة', 'صغيرة'], ['طويل', 'قصير'], ['قديم', 'جديد'], ['قديمة', 'جديدة'], ['شمال', 'جنوب'], ['شرق', 'غرب'], ['خسر', 'فاز'], ['نجح', 'فشل'], ['فتح', 'أغلق'], ['يفتح', 'يغلق'], ['أعلى', 'أدنى'], ['وافق', 'رفض'], ['دخل', 'خرج'], ['فوق', 'تحت'], ['أكد', 'نفى'], ['وأكد', 'ونفى'], ['أول', 'آخر'], ['أكبر', 'أصغر'], ['أقدم', 'أحدث'], ['الصيف', 'الشتاء'], ['تبدأ', 'تنتهي'], ['يبدأ', 'ينتهي'], ['الأبيض', 'الأسود'], ['ليل', 'نهار'], ['الليل', 'النهار'], ['رفع', 'خفض'], ['يزيد', 'ينقص'], ['صعد', 'هبط'], ['طويلة', 'قصيرة'], ['الغنية', 'الفقيرة'], ['بارد', 'حار'], ['كثير', 'قليل'], ['سهل', 'صعب'], ['واسعة', 'ضيقة']],
  en: [['rose', 'fell'], ['increased', 'decreased'], ['began', 'ended'], ['accepted', 'rejected'], ['approved', 'refused'], ['before', 'after'], ['first', 'last'], ['largest', 'smallest'], ['more', 'less'], ['longer', 'shorter'], ['old', 'new'], ['gained', 'lost'], ['free', 'paid'], ['poor', 'rich'], ['strongest', 'weakest'], ['up', 'down'], ['north', 'south'], ['early', 'late'], ['won', 'lost'], ['open', 'closed'], ['inside', 'outside'], ['high', 'low']],
  fr: [['hausse', 'baisse'], ['avant', 'après'], ['rouvert', 'fermé'], ['plus', 'moins'], ['sud', 'nord'], ['gratuite', 'payante'], ['belle', 'laide'], ['refuse', 'accepte'], ['perdu', 'retrouvé'], ['vivants', 'morts'], ['anciens', 'nouveaux'], ['ouverte', 'fermée']],
};
export const strayWords: Record<Language, string[]> = {
  ar: ['القطار', 'الحديقة', 'سريعا', 'القمر', 'يكتب', 'الجبال', 'حزينا', 'النافذة'],
  en: ['window', 'quietly', 'mountain', 'yellow', 'borrowed', 'orchestra'],
  fr: ['fenêtre', 'lentement', 'montagne', 'jaune', 'orchestre'],
};
