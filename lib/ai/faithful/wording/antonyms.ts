import { tokensOf } from '../terms/tokens.ts';
import { looseForms } from '../terms/terms-of.ts';

/** Words that say the opposite of each other, side against side. */
const pairs = `
  ارتفع ارتفعت يرتفع ترتفع ارتفاع مرتفع مرتفعة ارتفاعا صعد صعود زاد زادت يزيد تزيد ازداد ازدياد زيادة زائد تصاعد نمو نما ينمو تزايد تحسن تنامى
    | انخفض انخفضت ينخفض تنخفض انخفاض منخفض منخفضة انخفاضا هبط هبوط تراجع تراجعت يتراجع نقص نقصت ينقص نقصان تقلص تناقص تدهور انكماش خفض خفضت
  رفع رفعت يرفع ترفع رفعوا | خفض خفضت يخفض تخفض أنزل
  قبل قبلت يقبل قبول وافق وافقت يوافق موافقة أيد أيدت يؤيد تأييد مؤيد دعم يدعم | رفض رفضت يرفض ترفض رفض عارض عارضت يعارض معارضة معارض اعترض
  أكد أكدت يؤكد تأكيد أثبت أثبتت | نفى نفت ينفي نفي أنكر أنكرت
  بدأ بدأت يبدأ تبدأ بداية بدء انطلق انطلقت افتتح افتتاح | انتهى انتهت ينتهي نهاية انتهاء اختتم ختام توقف توقفت
  فاز فازت يفوز فوز انتصر انتصرت انتصار ربح ربحت كسب | خسر خسرت يخسر خسارة هزم هزيمة انهزم
  نجح نجحت ينجح نجاح ناجح | فشل فشلت يفشل إخفاق أخفق أخفقت فاشل
  فتح فتحت يفتح افتتح مفتوح | أغلق أغلقت يغلق إغلاق مغلق أقفل
  سمح سمحت يسمح سماح أجاز يجيز | منع منعت يمنع حظر حظرت يحظر حرم
  أكثر أكبر كبير كبيرة كبرى معظم أغلبية غالبية | أقل أصغر صغير صغيرة صغرى أقلية
  أعلى عال عالية | أدنى أسفل منخفض منخفضة
  قبل سابق سابقا | بعد لاحق لاحقا
  دخل دخلت يدخل دخول داخل | خرج خرجت يخرج خروج خارج غادر مغادرة
  قوي قوية قوة | ضعيف ضعيفة ضعف
  جديد جديدة حديث حديثة | قديم قديمة
  طويل طويلة | قصير قصيرة
  إيجابي إيجابية | سلبي سلبية
  سريع سريعة | بطيء بطيئة
  حرب حروب | سلام سلم
  حي أحياء حياة ولد ولدت مولد | ميت موت توفي توفيت وفاة مات
  أول أولى | آخر أخيرة أخير
  شمال شمالي شمالية | جنوب جنوبي جنوبية
  شرق شرقي شرقية | غرب غربي غربية
  يمين أيمن | يسار أيسر
  اشترى شراء | باع بيع
  صديق أصدقاء | عدو أعداء
  غني أغنياء ثري | فقير فقراء
  حار حارة | بارد باردة
  عام عامة | خاص خاصة
  حقيقي صحيح صحيحة | زائف خاطئ خاطئة كاذب
  سهل سهلة | صعب صعبة
  واسع واسعة | ضيق ضيقة
  فوق | تحت
  مع | ضد
  كل جميع | بعض
  ربح أرباح فائض مكسب مكاسب | خسارة خسائر عجز
  حضر حضور | غاب غياب
  اتفق اتفاق | اختلف خلاف
  سلبا | إيجابا
  بطل | بدأ
  rise rises rose risen rising increase increases increased increasing grow grows grew grown growth up gain gains gained climb climbed higher more raise raised raises jump jumped
    | fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining shrink shrank drop drops dropped down lose lower less cut cuts lowered lowers fewer
  accept accepts accepted approve approves approved approval back backed support supports supported agree agreed | reject rejects rejected refuse refuses refused deny denied oppose opposes opposed disagree disagreed
  confirm confirms confirmed admit admits admitted | deny denies denied
  begin begins began begun start starts started open opens opened | end ends ended finish finished stop stopped close closes closed
  win wins won victory | lose loses lost defeat loss
  succeed succeeded success successful | fail fails failed failure unsuccessful
  allow allows allowed permit permitted | ban bans banned forbid forbade prevent prevented block blocked
  before earlier | after later
  first | last
  old older oldest | new newer newest young younger
  large larger largest big bigger biggest | small smaller smallest
  high higher highest | low lower lowest
  long longer longest | short shorter shortest
  strong stronger strength | weak weaker weakness
  north northern | south southern
  east eastern | west western
  buy bought | sell sold
  with for | against
  born birth | died death
  public | private
  profit surplus | loss deficit
  all every | some none
  legal | illegal
  likely | unlikely
  possible | impossible
  hot warm | cold cool
  rich | poor
  hausse augmente augmenté augmenter croissance monte monté progression relevé relève | baisse diminue diminué diminuer recul recule reculé chute abaissé abaisse
  accepte accepté approuve approuvé soutient soutenu | refuse refusé rejette rejeté oppose opposé
  confirme confirmé | dément démenti nie nié
  début commence commencé ouvre ouvert | fin finit terminé ferme fermé
  gagne gagné victoire | perd perdu défaite
  avant | après
  premier première | dernier dernière
  nord | sud
  est | ouest
  plus | moins
  grand grande | petit petite
  fort forte | faible
  nouveau nouvelle | ancien ancienne
  autorise autorisé | interdit interdite
`;

const sides = new Map<string, Set<number>>();
for (const [at, [one = '', other = '']] of pairs.replace(/\n\s+\|/g, ' |').split('\n').map((line) => line.split('|')).entries()) {
  put(one, at * 2);
  put(other, at * 2 + 1);
}

/** Whether two words (as folded) say the opposite of each other. */
export function areAntonyms(one: string, other: string): boolean {
  const those = sidesOf(other);
  return [...sidesOf(one)].some((side) => those.has(side ^ 1));
}

/** The sides that a word stands on; two sides are opposite when they differ in the last bit. */
function sidesOf(word: string): ReadonlySet<number> {
  for (const form of [word, ...looseForms(word)]) {
    const found = sides.get(form);
    if (found) return found;
  }
  return new Set();
}

function put(words: string, side: number): void {
  for (const { word } of tokensOf(words)) sides.set(word, new Set([...(sides.get(word) ?? []), side]));
}
