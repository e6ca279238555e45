import { foldArabic } from '../../../text/fold-arabic.ts';

/** Words that a person's name stands behind. */
export const titles: ReadonlySet<string> = setOf(`
  الرئيس الوزير الوزيرة الرئيسة النائب النائبة الأمير الأميرة الملك الملكة السلطان الشيخ الشيخة الدكتور الدكتورة البروفيسور المهندس المهندسة الأستاذ الأستاذة السيد السيدة
  اللواء العميد العقيد المقدم الرائد النقيب الجنرال الفريق السفير السفيرة القاضي القاضية المحامي المحامية المدرب اللاعب اللاعبة الكاتب الكاتبة الشاعر الشاعرة الفنان الفنانة
  المخرج المخرجة الممثل الممثلة الباحث الباحثة العالم الحاج الإمام البابا القس الصحافي الصحافية المتحدث
  mr mrs ms miss dr prof professor president minister senator sir lady judge general colonel captain king queen prince princess sheikh pope coach
  m mme mlle président présidente ministre sénateur juge général colonel capitaine roi reine prince princesse maire`);

/** First names that are hardly anything but names: one that the story lacks came from elsewhere. */
export const firstNames: ReadonlySet<string> = setOf(`
  محمد أحمد محمود مصطفى إبراهيم إسماعيل يوسف يونس حسن حسين عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبدالناصر عمر عثمان خالد طارق زياد سامي كريم وليد ياسر سمير مروان عدنان هيثم
  فيصل سلمان تركي بندر فهد سعود نايف ماجد بشار حافظ معمر صدام جمال أنور حسني بوتفليقة ياسين رشيد هشام عماد إيهاب أشرف شريف علاء بهاء ضياء نجيب غسان إلياس جورج ميشال بيار سعد رفيق
  فاطمة زينب عائشة خديجة مريم نور ليلى سلمى سعاد نادية هدى منى سناء رانيا دينا ريم هالة نجلاء أمينة سميرة وفاء إيمان نوال
  جون جيمس روبرت ويليام وليم ديفيد ديفد مايكل توماس ريتشارد تشارلز جوزيف دونالد باراك جو بوش كلينتون أوباما ترامب بايدن بوتين فلاديمير أنجيلا ميركل إيمانويل ماكرون نيكولا ساركوزي توني بلير
  هنري بيتر بول أنطونيو كارلوس خوسيه ماريا آنا إيلينا أليكساندر ألكسندر سيرغي إيفان هانز فرانسوا جاك جان لويس أندريه مارتن ستيفن ستيف بيل مارك`);

function setOf(names: string): ReadonlySet<string> {
  return new Set(foldArabic(names).replace(/ء/g, '').split(/\s+/).filter(Boolean));
}
