/**
 * How a text speaks to a machine that reads it. Arabic is matched folded (foldArabic), so «أيها» stands here as «ايها».
 * Each is written for a sentence that gives the order; a report that somebody gave it has another verb form, or quotation marks.
 */
const object = 'التعليمات|تعليمات|تعليماتك|الاوامر|اوامر|اوامرك|التوجيهات|توجيهات|توجيهاتك|القواعد السابقه|الارشادات|ما سبق|ما ورد اعلاه|النص اعلاه|المقال اعلاه|كل ما سبق|برمجتك';
const machine = 'نموذج|النموذج|نموذج لغوي|مساعد|المساعد|الذكاء الاصطناعي|روبوت|اداه التلخيص|ادوات التلخيص|اداه الذكاء الاصطناعي|ادوات الذكاء الاصطناعي|نظام التلخيص|محرك التلخيص|الملخص الالي|النظام الالي|النموذج اللغوي|نماذج اللغه';
/** The same where the article has merged with a joined لـ: «للذكاء». */
const behindLam = 'لذكاء الاصطناعي|لنموذج|لمساعد|لروبوت|لنماذج اللغه';
const arabicStart = '(?:^|[.:!؟،«"“\\n(\\[>*#-]\\s*|^\\W*(?:رجاء|من فضلك|الرجاء|يرجي|الان|ايضا|مهم|هام|تنبيه|ملاحظه|و|ثم)\\W+)';
const write = 'اكتب|اكتبي|اضف|اضيفي|ادرج|اذكر|قل|اطبع|اخرج|ضع|ضمن|استبدل|ترجم|اعد|اجب|انشر|احذف|لا تذكر|لا تلخص|لا تكتب';
const summary = 'الملخص|ملخصك|ملخص|التلخيص|تلخيصك|النقاط الاساسيه|ردك|اجابتك|جوابك|مخرجاتك|الاجابه|الناتج';

const arabic = [
  new RegExp(`${arabicStart}(?:تجاهل|تجاهلي|تجاهلوا|انس|انسي|اهمل|تخط|الغ|لا تتبع|لا تلتزم ب|يجب تجاهل|يجب ان تتجاهل|عليك تجاهل|عليك ان تتجاهل)(?:\\s+(?:كل|جميع|كافه|سائر|اي|تماما|فورا|الان|من))*\\s+(?:${object})`, 'u'),
  new RegExp(`(?:ايها|ايتها|يا)\\s+(?:${machine})`, 'u'),
  new RegExp(`(?:^|[\\s،.:])(?:انت|بصفتك|باعتبارك|بوصفك|تصرف ك|تصرف بصفتك|تصرف كانك)\\s*(?:الان\\s+|لست\\s+)?(?:${machine})`, 'u'),
  new RegExp(`(?:علي|الي|ل|رساله الي|تعليمات الي|تعليمات ل|ملاحظه ل|ملاحظه الي)\\s*(?:${machine}|${behindLam})[^.]{0,40}?(?:ان (?:ت|ي)\\p{L}+|:|،\\s*(?:${write}))`, 'u'),
  new RegExp(`(?:عند|اثناء|حين|قبل)\\s+(?:تلخيص(?:ك)?|قراءتك|معالجه|ترجمتك)\\s*(?:ل)?(?:هذا|هذه|النص|المقال|الخبر)[^.]{0,60}(?:${write}|يجب|عليك|لا تذكر)`, 'u'),
  new RegExp(`(?:^|[\\s،.:])(?:${write})\\s[^.]{0,60}?(?:في|الي|ب|علي)?\\s*(?:${summary})(?:[\\s.:،؛]|$)`, 'u'),
  new RegExp(`(?:في|داخل|ضمن|بدل|بدلا من|مكان)\\s+(?:${summary})\\s*[:،]?\\s*(?:${write})`, 'u'),
  new RegExp(`${arabicStart}(?:${write})\\s+(?:فقط|بدلا من ذلك|حرفيا|العباره التاليه|الجمله التاليه|النص التالي|ما يلي|الاتي|كلمه)`, 'u'),
  new RegExp(`${arabicStart}(?:تجاهل|انس|اهمل)\\s+(?:كل\\s+)?ما (?:قيل|قلته|قلت|ورد|كتب|طلب|سبق)`, 'u'),
  /(?:تعليمات|التعليمات|مهمه|المهمه|مهمتك|اوامر|الاوامر) (?:ال)?جديده\s*[:؛]|(?:مهمتك|وظيفتك|دورك) (?:الان|الجديده?|هي|هو)/u,
  new RegExp(`(?:يبدا|ينتهي|يتضمن|يذكر) (?:كل )?(?:${summary}) `, 'u'),
  new RegExp(`(?:ملاحظه|تنبيه|تعليمات) (?:لل|ل|الي )(?:ال)?(?:محرر|قاري|ناشر|نظام)\\w*\\s*[:،]\\s*(?:${write})`, 'u'),
  /(?:يجب|ينبغي|لا بد) ان (?:يتضمن|يحتوي|يذكر|يبدا|ينتهي) (?:الملخص|التلخيص|ردك|ملخصك)/u,
  /(?:^|[\s،.:])(?:اكشف|اعرض|اطبع|كرر)\s+(?:عن\s+)?(?:تعليماتك|موجه النظام|رساله النظام|التعليمات السريه|مفتاح)/u,
  /(?:ملاحظه|تنبيه|توجيه)\s+(?:من\s+)?(?:المحرر|التحرير|هييه التحرير|النظام|الناشر)\s*[:(][^.]{0,140}(?:ملخص|تلخيص|الذكاء الاصطناعي|https?:|www\.|رابط|انقر|اضف|ادرج)/u,
  /(?:من الان فصاعدا|بدءا من الان|ابتداء من الان)\s*[،,]?\s*(?:اجب|اكتب|تحدث|تكلم|ترجم|لخص|استخدم|رد|ستكون|انت)/u,
];

const latinMachine = '(?:ai|a\\.i\\.|language model|llm|llms|chatbot|assistant|summari[sz]er|summari[sz]ation (?:tool|system|engine|model)|model|bot|gpt|claude|chatgpt|gemini|copilot)';
const latinStart = '(?:^|[.:;!?“”"«([>*#\\n-]\\s*|\\b(?:please|now|must|should|important|note|instead|also|then|system|you)\\b[\\s,:]*)';
const english = [
  new RegExp(`${latinStart}(?:ignore|disregard|forget|override|bypass|do not follow|stop following)\\b(?:\\s+\\w+){0,5}?\\s+(?:instructions?|prompts?|rules|directions|guidelines|commands|everything|above|context|text|article|messages?)\\b`, 'iu'),
  new RegExp(`\\b(?:you are|you're|act as|pretend to be|as)\\s+(?:now\\s+)?(?:an?\\s+|the\\s+|my\\s+)?(?:\\w+\\s+){0,2}?${latinMachine}\\b[^.]{0,40}(?:,\\s*(?:you|write|say|output|print|reply|respond)|who|that (?:must|will|should|only)|$|[.:!])`, 'iu'),
  new RegExp(`\\b(?:attention|note|message|instructions?|dear|hey|hello|to)\\s*(?:to|for)?\\s*(?:all\\s+|any\\s+|the\\s+)?${latinMachine}s?\\b\\s*(?:models?|tools?|systems?|assistants?|agents?)?\\s*[:,!]`, 'iu'),
  /\b(?:ai|a\.i\.|language|llm)\s?(?:models?|tools?|systems?|assistants?|agents?|bots?)?\s+(?:must|should|shall|are to|need to|have to)\s+(?:also\s+|always\s+|only\s+)?(?:state|say|write|mention|recommend|summari[sz]e)\b/iu,
  /\bwhen (?:summari[sz]ing|translating|reading|processing|you summari[sz]e) (?:this|the) (?:text|article|story|page|document)\b[^.]{0,60}\b(?:say|write|add|include|mention|must|always|do not|output|state|you)\b/iu,
  new RegExp(`${latinStart}(?:write|add|include|insert|mention|output|print|append|put|say|state|begin|start|end|replace|respond|reply|answer|translate|repeat|reveal)\\b[^.]{0,70}\\b(?:your (?:summary|summaries|key points|response|reply|answer|output)|(?:the|this|your) (?:system prompt|instructions))\\b`, 'iu'),
  /(?:^|[.:;!?“”"«(>*#\n]\s*|\b(?:please|instead)\s+)(?:write|add|include|insert|mention|output|print|append|put|say|state|begin|start|end|replace|repeat)\b[^.]{0,70}\b(?:in|to|at|of|with|into|inside) (?:the|this|every|each|any) (?:summary|key points?|response|output)\b/iu,
  /\b(?:every|each|any|all) (?:summary|summaries|key points?) (?:must|should|shall|has to|needs to|will)\b/iu,
  new RegExp(`${latinStart}(?:respond|reply|answer|output|print|write|say)\\s+(?:only|exactly|just|nothing but|in (?:french|english|arabic|spanish|german)|with (?:only|exactly|the (?:word|phrase|following|text)))\\b`, 'iu'),
  /\b(?:the|your) (?:summary|key points|response|output) (?:must|should|shall|has to|needs to) (?:say|state|include|mention|contain|begin|start|end|be (?:in|written))\b/iu,
  /\b(?:from now on|starting now|for the rest of this (?:conversation|task))\b[\s,]*(?:you\b|respond|reply|answer|write|speak|translate|switch|act)/iu,
  /\b(?:switch|change) (?:the )?(?:output )?language (?:to|and)\b|\bnew instructions?\s*:|\bsystem (?:prompt|message|override|note)\s*[:=]|\bend of (?:article|document|text|prompt|input|story)\b\s*[.:>\])-]/iu,
  /\b(?:editor[’']?s? note|note from the editor)\s*[:(][^.]{0,140}\b(?:summar\w+|https?:|www\.|click|ai|include|add)/iu,
];
const french = [
  new RegExp(`${latinStart}(?:(?:veuillez|il faut|vous devez|tu dois)\\s+)?(?:ignore[rz]?|oublie[rz]?|oublier|ne suivez pas|ne tenez pas compte d)\\S*(?:\\s+\\S+){0,4}?\\s+(?:instructions?|consignes?|directives?|règles|ordres|précède|dessus|précédent\\S*)`, 'iu'),
  /\b(?:tu es|vous êtes|agis en|agissez en|en tant que?|en tant qu['’])\s*(?:désormais |maintenant |tant qu['’])?(?:une? |l['’])?(?:ia\b|assistant|modèle (?:de langage|d['’]ia)|robot|intelligence artificielle)/iu,
  /(?:^|[.:;!?«"(\n]\s*)(?:écri(?:s|vez)|ajoute[zr]?|inclu(?:s|ez)|mentionne[zr]?|répond(?:s|ez)|affiche[zr]?|insère|insérez|di(?:s|tes))\b[^.]{0,60}(?:résumé|réponse|points clés|uniquement|seulement|suivant)/iu,
  /\b(?:note|message|instructions?|attention)\s*(?:à|aux|pour|destinée?s? (?:à|aux))\s*(?:l['’]|les |tous les )?(?:ia\b|assistants?|modèles?|outils? de résumé|robots?)/iu,
  /(?:lorsque|quand) (?:vous|tu) (?:résum|tradui)\S+ (?:ce|cet|le|l['’])[^.]{0,60}(?:écri|ajout|inclu|mention|dites|devez|dois)/iu,
];

/** What marks a turn of a conversation, or an end of the text that its writer could not have written. */
export const rolePatterns: readonly RegExp[] = [
  /(?:^|\n|[.!?؟>\])}"»…-]\s*)(?:system|assistant|developer|human|user|système|utilisateur)\s*(?:\([^)]*\))?\s*[:：>](?!\/\/)/iu,
  /(?:^|\n)\s*(?:المستخدم|المساعد|النظام|البشري)\s*[:：]/u,
  /<\|?(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id|end_header_id)\|?>|\[\/?INST\]|<<\/?SYS>>|^#{1,4}\s*(?:system|instructions?|user|assistant|new task)\b/imu,
];
export const delimiterPatterns: readonly RegExp[] = [
  /<\/?\s*(?:article|articles|text|document|content|contents|source|story|input|data|context|instructions?|prompt|system|user|untrusted|passage|body_text|summary|مقال|نص)(?:[-_ ][\w-]*)?\s*>/iu,
  /["'“”]\s*[}\]]\s*[,}\]]|["“”](?:role|content|summary|keyPoints?|key_points|instructions?|system|messages?|sentences)["“”]\s*:/iu,
  /(?:-{3,}|={3,}|#{3,}|\*{3,})\s*(?:end|begin|نهايه|بدايه|fin|début|system|new)\b|(?:-{3,}|={3,})\s*(?:نهايه|بدايه)|```/iu,
];
export const orderPatterns: readonly RegExp[] = [...english, ...french];
/** One of these is in every order; without any the patterns need not be tried. Folded, and in small letters. */
export const arabicOrderWords = /تعليمات|اوامر|توجيه|قواعد|ارشاد|سبق|اعلاه|برمجت|نموذج|نماذج|مساعد|ذكاء|روبوت|تلخيص|ملخص|تلخص|مخرجات|اجاب|جواب|ردك|الناتج|النقاط|فقط|بدلا|حرفيا|التالي|ما يلي|الاتي|كلمه|فصاعدا|بدءا من|ابتداء من|محرر|تحرير|ما قيل|ما قلت|ما ورد|ما كتب|ما طلب|جديد|مهمت|وظيفتك|دورك|الناشر|تنبيه من|موجه|رساله|مفتاح|قراءتك|معالجه|ترجمتك/u;
export const arabicOrderPatterns: readonly RegExp[] = arabic;
