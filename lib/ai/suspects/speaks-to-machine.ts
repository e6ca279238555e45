/**
 * Signs that a sentence speaks to a machine, of which none says so alone: news about such machines has most of them, but it
 * seldom gives an order without saying who gave it. Arabic folded, all in small letters.
 */
const machine = /نموذج|نماذج|المساعد|مساعد (?:ال)?ذكي|يا مساعد|اداه (?:ال)?تلخيص|ادوات (?:ال)?تلخيص|نظام (?:ال)?تلخيص|(?:ال)?ذكاء (?:ال)?اصطناعي|روبوت|الملخص الالي|\b(?:llms?|gpt\w*|chatbots?|language models?|assistants?|ai (?:models?|tools?|systems?|agents?)|summari[sz]ers?|modèles? de langage|outils? de résumé|l['’ ]ia)\b/u;
const task = /ملخص|تلخيص|[ينتا]?لخص|النقاط|اول نقطه|كل نقطه|\b(?:summar\w+|key points?|résum\w+|points clés)/u;
const itself = /(?:هذا|هذه) (?:المقال|المقاله|النص|الخبر|الصفحه|المحتوي|المستند)|(?:تقرا|يقرا|قراءه) هذا|المقال اعلاه|النص اعلاه|\b(?:this|the above) (?:page|article|text|story|document|content)\b|\b(?:cet article|ce texte|cette page|ce document)\b/u;
const order = new RegExp(
  '(?:^|[\\s،.:؛"«(])(?:و|ف|ثم |بل )?(?:اكتب|اكتبي|اذكر|اضف|ادرج|اطبع|قل|ضع|كرر|ابدا|انس|اهمل|تجاهل|روج|امتدح|اخبر|توقف عن|لا تلخص|لا تذكر|لا تكتب|اوص ب)(?=[\\s،.:])|يرجي|الرجاء|المطلوب من|(?:ملزم|ملزمه|مطالب|مطالبه|مامور) (?:ب|ان)|(?:عليك|عليه|عليها|عليكم) (?:ان|ب|ذكر|كتابه)|(?:يجب|ينبغي|لا بد)[^.]{0,40}(?:تذكر|يذكر|يبدا|تبدا|يتضمن|تتضمن|تكتب|يكتب|توصي|يوصي|تقول|ذكر|كتابه|التوصيه|ينتهي)'
  + '|\\b(?:please|do not|don[\'’]t|stop|must (?:say|mention|write|include|begin|start|recommend|output|state)|should (?:say|mention|write|include|begin|start|recommend|output|state)|print|reply with|output|mention|recommend|repeat|veuillez|doi(?:t|vent) (?:mentionner|écrire|dire|inclure|commencer|recommander)|écrivez|mentionnez|ajoutez|répondez)\\b',
  'u',
);
/** Somebody tells of it. */
const told = /(?:^|[\s،و])(?:قال|قالت|اعلن|اعلنت|اكد|اكدت|اوضح|اوضحت|اضاف|اضافت|اشار|اشارت|بحسب|وفق|وفقا|حذر|حذرت|تقول|يقول|ذكرت|كشف|كشفت|طلب|طلبت|اطلقت|اطلق|وجد|وجدت)(?=[\s،:])|\b(?:said|says|according|told|warned|found|wrote|reported|asked|researchers|selon|déclaré|affirm\w+|d['’]après)\b/u;

export function speaksToMachine(folded: string): boolean {
  if (!order.test(folded) || told.test(folded)) return false;
  const toMachine = machine.test(folded);
  const ofTask = task.test(folded);
  const ofItself = itself.test(folded);
  return (toMachine && (ofTask || ofItself)) || (ofTask && ofItself);
}
