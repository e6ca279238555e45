import type { Language } from '../story-text.ts';

/** `claims`: words that must not be said without one of the words behind them. */
export type BareClaimCase = { language: Language; kind: 'speech' | 'negation' | 'condition'; text: string; claims: [string, ...string[]][] };

/** Neutral paragraphs around a case. */
export const filler: Record<Language, [string, string, string]> = {
  ar: [
    'يمتد السوق القديم على ثلاثة شوارع قرب النهر، وفيه نحو مئتي دكان تبيع القماش والتوابل والنحاس. ويفتح التجار أبوابهم بعد الفجر بساعة، وتغلق الدكاكين عند المغرب.',
    'بدأ المجلس البلدي قبل عامين ترميم السقف الخشبي للسوق بكلفة بلغت ستة ملايين دينار. وانتهت المرحلة الأولى في الربيع، وتبدأ المرحلة الثانية مطلع الشتاء المقبل.',
    'تزور السوق كل عام نحو أربعين ألف عائلة من المحافظات المجاورة. ويقع متحف النحاس على طرفه الشرقي، وتعرض قاعاته قطعا من القرن الثامن عشر.',
  ],
  en: [
    'The old market runs along three streets near the river and holds about two hundred shops selling cloth, spice and copper. Traders open an hour after dawn, and the shops close at sunset.',
    'The city council began restoring the wooden roof of the market two years ago at a cost of six million dinars. The first phase ended in the spring. The second begins early next winter.',
    'Some forty thousand families from the neighbouring provinces visit the market each year. The copper museum stands at its eastern end, and its halls display pieces from the eighteenth century.',
  ],
  fr: [
    'Le vieux marché occupe trois rues près du fleuve et compte environ deux cents boutiques de tissus, d’épices et de cuivre. Les marchands ouvrent une heure après l’aube, et les boutiques ferment au coucher du soleil.',
    'Le conseil municipal a entrepris il y a deux ans la restauration de la toiture en bois du marché pour six millions de dinars. La première phase s’est achevée au printemps. La seconde débute cet hiver.',
    'Quelque quarante mille familles des provinces voisines visitent le marché chaque année. Le musée du cuivre se dresse à son extrémité orientale, et ses salles exposent des pièces du dix-huitième siècle.',
  ],
};

const speech = (language: Language, text: string, ...claims: BareClaimCase['claims']): BareClaimCase => ({ language, kind: 'speech', text, claims });
const negation = (language: Language, text: string, ...claims: BareClaimCase['claims']): BareClaimCase => ({ language, kind: 'negation', text, claims });
const condition = (language: Language, text: string, ...claims: BareClaimCase['claims']): BareClaimCase => ({ language, kind: 'condition', text, claims });

export const bareClaimCases: BareClaimCase[] = [
  speech('ar', 'قال الوزير سالم الهادي إن الحكومة ستخفض الضرائب على الشركات الصغيرة مطلع العام المقبل، وإن القرار سيطبق على عشرة آلاف شركة، وإن الخزينة تحتمل الكلفة كلها.', ['ستخفض الضرائب', 'قال'], ['القرار سيطبق', 'قال'], ['الخزينة تحتمل', 'قال']),
  speech('ar', 'أكدت مديرة المستشفى رنا الصالح أن المصابين خرجوا جميعا، وأن القسم الجديد سيفتح خلال شهر، فيما ينتظر الأطباء وصول الأجهزة.', ['المصابين خرجوا', 'أكدت'], ['القسم الجديد سيفتح', 'أكدت']),
  speech('ar', 'ستغلق الجسور الثلاثة طوال ليلة الخميس أمام السيارات والحافلات وعربات النقل الثقيل القادمة من الجنوب، بحسب بيان أصدرته شرطة المرور صباح اليوم.', ['ستغلق الجسور', 'بحسب']),
  speech('ar', 'ارتفعت أسعار الخبز في القرى بنسبة عشرين في المئة منذ مطلع الشهر الجاري، ونقص الطحين في المخابز كلها، وفق تقرير لجمعية المستهلكين.', ['ارتفعت أسعار الخبز', 'وفق'], ['نقص الطحين', 'وفق']),
  speech('ar', 'سرق المدير أموال الصندوق على مدى خمس سنوات وحولها إلى حسابات في الخارج باسم زوجته، كما قالت النيابة العامة في لائحة الاتهام.', ['سرق المدير', 'النيابة']),
  speech('ar', 'العدو هو الذي بدأ إطلاق النار من جهة التل الشرقي عند الفجر، قال المتحدث باسم الفصيل، وأصاب بيتين في القرية.', ['بدأ إطلاق النار', 'قال المتحدث']),
  speech('ar', 'وقال رئيس النقابة: «الشركة خدعت عمالها طوال عشرة أعوام. والأجور لم تدفع منذ الربيع. ولن نعود إلى العمل قبل حل الخلاف».', ['خدعت عمالها', 'قال'], ['الأجور لم تدفع', 'قال'], ['ولن نعود', 'قال']),
  speech('ar', 'وأضاف أن المصنع يلوث النهر منذ سنوات، وأن السكان مرضوا بسببه.', ['المصنع يلوث', 'أضاف'], ['السكان مرضوا', 'أضاف']),
  speech('ar', 'زعم التاجر فؤاد النجار أن البضاعة وصلت سليمة، وأن المشتري بدلها في المخزن، ورفض دفع التعويض الذي طلبته الشركة الناقلة.', ['البضاعة وصلت سليمة', 'زعم'], ['المشتري بدلها', 'زعم']),
  speech('ar', 'اتهمت المعارضة الحكومة بتزوير الانتخابات في سبع دوائر، وطالبت بإعادة الفرز بحضور مراقبين من الخارج، ودعت أنصارها إلى الساحات.', ['بتزوير الانتخابات', 'اتهمت']),
  speech('ar', 'نفى المتحدث باسم الشركة أن يكون المصنع قد لوث النهر، أو أن يكون العمال قد أضربوا، وأكد أن الإنتاج مستمر.', ['المصنع قد لوث', 'نفى'], ['العمال قد أضربوا', 'نفى'], ['الإنتاج مستمر', 'أكد']),
  speech('ar', 'يعتقد الباحثون أن المدينة دمرها زلزال في القرن السادس، وأن سكانها رحلوا إلى الساحل، وبنوا هناك ميناء صغيرا.', ['المدينة دمرها زلزال', 'يعتقد'], ['سكانها رحلوا', 'يعتقد'], ['بنوا هناك', 'يعتقد']),
  speech('ar', 'من المتوقع أن يصل الوفد مساء الأحد إلى العاصمة، ويلتقي رئيس الوزراء، ويوقع اتفاق النقل البحري بين البلدين.', ['يلتقي رئيس', 'المتوقع'], ['يوقع اتفاق', 'المتوقع']),
  speech('ar', 'كتبت الصحيفة في افتتاحيتها أن الوزيرة كذبت على البرلمان، وأخفت تقرير الخبراء، وضيعت ثلاثة أعوام من عمر المشروع.', ['كذبت على البرلمان', 'كتبت'], ['أخفت تقرير', 'كتبت'], ['ضيعت ثلاثة', 'كتبت']),
  speech('ar', 'وصف الناقد هشام العلي الرواية بأنها سرقة من عمل قديم، وحكم على كاتبها بأنه لا يعرف المدينة التي كتب عنها.', ['سرقة من عمل', 'وصف']),
  speech('ar', 'رأى القاضي، في حيثيات الحكم التي نشرت أمس، أن الشاهد ضلل المحكمة، وأن الوثائق زورت بعد الحادثة بشهرين.', ['الشاهد ضلل', 'رأى'], ['الوثائق زورت', 'رأى']),
  speech('ar', 'أعلن الاتحاد، وهو الجهة المنظمة للبطولة، أن المباراة ستعاد في ملعب محايد، وأن الحكم أوقف حتى نهاية الموسم.', ['المباراة ستعاد', 'أعلن'], ['الحكم أوقف', 'أعلن'], ['أعلن الاتحاد', 'المباراة', 'الحكم']),
  speech('ar', 'الطائرة أسقطت بصاروخ أطلق من البحر قبل هبوطها بدقائق، على حد قول مسؤول في الميناء طلب عدم ذكر اسمه.', ['أسقطت بصاروخ', 'على حد قول']),
  speech('ar', 'حذر الأطباء من أن اللقاح الجديد لم يختبر على الأطفال، وأن آثاره قد تظهر بعد سنوات، ودعوا الوزارة إلى نشر نتائج التجارب.', ['لم يختبر', 'حذر'], ['آثاره قد تظهر', 'حذر']),
  speech('ar', 'قالت الشاهدة إن السائق كان نائما، وإن السيارة صعدت الرصيف قبل أن تصدم العمود، مشيرة إلى أن أحدا لم يساعد المصابين.', ['السائق كان نائما', 'قالت'], ['السيارة صعدت', 'قالت'], ['أحدا لم يساعد', 'قالت']),
  speech('ar', '«المجلس باع أرض الحديقة لشركة يملكها قريب رئيسه»، تقول لافتة علقها السكان على السور. «والأشجار قطعت في الليل».', ['باع أرض الحديقة', 'لافتة'], ['الأشجار قطعت', 'لافتة']),
  speech('ar', 'جاء في تصريحات المدرب بعد المباراة أن لاعبيه تلقوا رشوة، وأن الحارس ترك الكرة تمر، وأن الإدارة علمت بالأمر.', ['تلقوا رشوة', 'تصريحات'], ['الحارس ترك', 'تصريحات']),
  speech('ar', 'سيتضاعف عدد السكان خلال عشرين عاما وستنفد مياه الآبار في الضواحي الجنوبية قبل ذلك، في تقدير مكتب الإحصاء.', ['سيتضاعف عدد', 'تقدير'], ['ستنفد مياه', 'تقدير']),
  speech('ar', 'نقلت الوكالة عن مصدر أمني قوله إن الرهائن أحياء، وإن الخاطفين طلبوا فدية، ولم تذكر اسمه.', ['الرهائن أحياء', 'نقلت'], ['الخاطفين طلبوا', 'نقلت']),
  negation('ar', 'لم تعلن الوزارة موعد الامتحانات ولا أماكنها، ولم تحدد عدد المراكز التي ستفتح في المحافظات الشرقية هذا العام.', ['تعلن الوزارة موعد', 'لم'], ['تحدد عدد', 'لم']),
  negation('ar', 'لن يفتح الجسر أمام الشاحنات هذا الشهر، ولن تزال الحواجز عن الطريق الساحلي إلا بعد فحص الأعمدة.', ['يفتح الجسر', 'لن'], ['تزال الحواجز', 'إلا']),
  negation('ar', 'القول إن الشركة أفلست وسرحت عمالها وباعت آلاتها في مزاد سري، غير صحيح.', ['الشركة أفلست', 'غير صحيح'], ['سرحت عمالها', 'غير صحيح']),
  negation('ar', 'انتشر على الهواتف أن الماء ملوث وأن المدارس ستغلق أسبوعا كاملا، وهي شائعة لا أساس لها.', ['الماء ملوث', 'لا أساس', 'شائعة'], ['المدارس ستغلق', 'لا أساس', 'شائعة']),
  negation('ar', 'ليس صحيحا أن المدينة بلا ماء، ولا أن الآبار جفت، ولا أن البلدية قطعت الشبكة عن الحي الغربي.', ['المدينة بلا ماء', 'ليس صحيحا'], ['الآبار جفت', 'ليس صحيحا'], ['البلدية قطعت', 'ليس صحيحا']),
  negation('ar', 'لا يشمل القرار موظفي التعليم والصحة والنقل البحري، ولا يسري على من تقاعد قبل صدوره.', ['يشمل القرار', 'لا'], ['يسري على', 'لا']),
  negation('ar', 'لم يوقع الطرفان الاتفاق النهائي، ويتبادلا الأسرى كما كان مقررا، بسبب خلاف على أسماء ثلاثة منهم.', ['يتبادلا الأسرى', 'لم']),
  negation('ar', 'استبعد رئيس البنك أن ترتفع الفائدة هذا العام، وأن تهبط العملة، ورفض الحديث عن قرض جديد.', ['ترتفع الفائدة', 'استبعد'], ['تهبط العملة', 'استبعد']),
  negation('ar', 'رفضت المحكمة طلب الإفراج عن المتهمين الأربعة، وإلغاء الحجز على أموالهم، وإعادة جوازات سفرهم.', ['الإفراج عن المتهمين', 'رفضت'], ['إلغاء الحجز', 'رفضت']),
  negation('ar', 'ما زار الوزير القرية بعد السيل، وما وصلت إليها مساعدات، إلا ما حمله المتطوعون على ظهورهم.', ['وصلت إليها مساعدات', 'ما وصلت', 'إلا']),
  negation('ar', 'ألغي العرض الأول للمسرحية قبل ساعة من بدئه، لكن الإدارة ردت ثمن التذاكر إلى أصحابها كاملا.', ['ردت ثمن', 'ألغي', 'لكن']),
  negation('ar', 'نجا ركاب الحافلة كلهم باستثناء السائق ومساعده، وفتحت الشرطة تحقيقا في الحادث الذي وقع عند المنعطف.', ['نجا ركاب الحافلة كلهم', 'باستثناء']),
  condition('ar', 'إذا ارتفع منسوب النهر مترا واحدا، أخليت القرى الثلاث على الضفة الغربية، ونقل سكانها إلى المدارس.', ['أخليت القرى', 'إذا'], ['نقل سكانها', 'إذا']),
  condition('ar', 'ستدفع الحكومة تعويضا قدره ألف دينار لكل عائلة فقدت بيتها في الفيضان، شرط أن تقدم وثائق الملكية قبل نهاية الشهر.', ['ستدفع الحكومة', 'شرط']),
  condition('ar', 'يعود اللاعب إلى التدريب مطلع الأسبوع المقبل ويشارك في مباراة الكأس أمام فريق الميناء، ما لم يظهر الفحص إصابة جديدة.', ['يعود اللاعب', 'ما لم'], ['يشارك في مباراة', 'ما لم']),
  condition('ar', 'لو وصلت سيارة الإطفاء قبل ربع ساعة، لنجا المبنى من الحريق، ولبقيت المكتبة في مكانها.', ['لنجا المبنى', 'لو'], ['لبقيت المكتبة', 'لو']),
  condition('ar', 'في حال وافق البرلمان على المشروع، تلغى الرسوم عن المزارعين، وتفتح الأسواق أمام صادراتهم في الخريف.', ['تلغى الرسوم', 'في حال'], ['تفتح الأسواق', 'في حال']),
  condition('ar', 'لن ترفع أسعار الوقود قبل الصيف إلا إذا تجاوز سعر البرميل تسعين دولارا، وهو ما تستبعده الوزارة.', ['ترفع أسعار', 'لن'], ['لن ترفع أسعار الوقود قبل الصيف', 'إلا']),
  condition('ar', 'تفتح الحديقة ليلا وتضاء ممراتها حتى منتصف الليل وتباع فيها القهوة والحلوى، بشرط أن يوقع السكان على الطلب.', ['تفتح الحديقة', 'بشرط'], ['تباع فيها', 'بشرط']),
  condition('ar', 'لولا تبرع المغتربين لأغلق المستشفى قسم القلب، وصرف نصف ممرضيه، وتوقفت العيادات في القرى.', ['صرف نصف', 'لولا'], ['توقفت العيادات', 'لولا']),
  condition('ar', 'سيوزع القمح على المطاحن الصغيرة في الأرياف ابتداء من الأسبوع المقبل، إذا وصلت السفينة في موعدها.', ['سيوزع القمح', 'إذا']),
  condition('ar', 'ينقل الموظف إلى الفرع الجديد ويزاد راتبه ويمنح سكنا قرب العمل، وذلك في حالة قبوله شروط العقد.', ['ينقل الموظف', 'في حالة'], ['يزاد راتبه', 'في حالة']),
  speech('en', 'The minister said that taxes on small firms would fall next year, that ten thousand companies would benefit, and that the treasury could bear the cost.', ['taxes on small firms', 'said'], ['ten thousand companies', 'said'], ['the treasury could', 'said']),
  speech('en', 'All three bridges will be closed to cars, buses and heavy lorries from the south throughout Thursday night, according to a statement by the traffic police.', ['will be closed', 'according to']),
  speech('en', 'The director stole money from the fund over five years and moved it abroad in his wife’s name, prosecutors said.', ['stole money', 'prosecutors said']),
  speech('en', '“The company cheated its workers for ten years. Wages have not been paid since spring,” said the head of the union, Nadia Haddad.', ['cheated its workers', 'said'], ['Wages have not', 'said']),
  speech('en', 'The factory, the residents claimed, has polluted the river for years, and several children fell ill because of it.', ['has polluted', 'claimed']),
  negation('en', 'The ministry has not announced the date of the exams, nor has it said where they will be held, and no centres have opened in the east.', ['announced the date', 'not'], ['centres have opened', 'no ']),
  negation('en', 'Claims that the firm went bankrupt, dismissed its staff and sold its machines at a secret auction are false.', ['went bankrupt', 'false'], ['dismissed its staff', 'false']),
  negation('en', 'Every passenger survived the crash on the mountain road, except the driver and a mechanic who sat beside him.', ['Every passenger survived', 'except']),
  condition('en', 'The government will pay a thousand dinars to each family that lost its home in the flood, provided papers are filed this month.', ['will pay a thousand', 'provided']),
  condition('en', 'If the river rises by another metre, the three villages on the west bank will be evacuated, and their people moved to schools.', ['will be evacuated', 'If'], ['their people moved', 'If']),
  condition('en', 'The striker returns to training next week and plays in the cup match against the port side, unless a scan shows a new injury.', ['returns to training', 'unless'], ['plays in the cup', 'unless']),
  speech('fr', 'Le ministre a déclaré que les impôts des petites entreprises baisseraient l’an prochain, que dix mille sociétés en profiteraient et que le Trésor pouvait en supporter le coût.', ['les impôts des petites', 'déclaré'], ['dix mille sociétés', 'déclaré']),
  speech('fr', 'Les trois ponts seront fermés aux voitures, aux bus et aux camions venant du sud pendant toute la nuit de jeudi, selon un communiqué de la police.', ['seront fermés', 'selon']),
  speech('fr', 'Le directeur a volé l’argent du fonds pendant cinq ans, l’a placé à l’étranger au nom de sa femme, a affirmé le parquet.', ['a volé', 'affirmé']),
  negation('fr', 'Le ministère n’a pas annoncé la date des examens, ni leur lieu, et aucun centre n’a ouvert dans l’est du pays.', ['annoncé la date', 'n’a pas'], ['centre n’a ouvert', 'aucun']),
  negation('fr', 'La rumeur selon laquelle la société aurait fait faillite, licencié son personnel et vendu ses machines est sans fondement.', ['fait faillite', 'sans fondement'], ['licencié', 'sans fondement']),
  condition('fr', 'Si le fleuve monte encore d’un mètre, les trois villages de la rive ouest seront évacués, et leurs habitants logés dans les écoles.', ['seront évacués', 'Si'], ['habitants logés', 'Si']),
  condition('fr', 'L’État versera mille dinars à chaque famille qui a perdu sa maison dans la crue, à condition que les dossiers soient déposés ce mois-ci.', ['versera mille', 'à condition']),
];
