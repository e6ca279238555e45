/** The standing pages of the demonstration; their text is in `pages/<locale>/<groupKey>.md`. */
export const demoPages = [
  { groupKey: 'about', slug: 'about', ar: { title: 'من نحن', description: 'من يكتب هذه الصحيفة، ومن يموّلها، وكيف تعمل.' }, en: { title: 'About us', description: 'Who writes this paper, who pays for it, and how it works.' } },
  { groupKey: 'ethics', slug: 'ethics', ar: { title: 'ميثاق التحرير', description: 'القواعد التي نكتب بها، وكيف نصوّب أخطاءنا.' }, en: { title: 'Editorial code', description: 'The rules we write by, and how we correct our mistakes.' } },
  { groupKey: 'how-we-use-ai', slug: 'how-we-use-ai', ar: { title: 'كيف نستخدم الذكاء الاصطناعي', description: 'أين تعمل الآلة في غرفة أخبارنا، ومن يراجعها، وماذا تعني العلامة على الملخص.' }, en: { title: 'How we use AI', description: 'Where machines work in our newsroom, who checks them, and what the label on a summary means.' } },
  { groupKey: 'contact', slug: 'contact', ar: { title: 'اتصل بنا', description: 'كيف تبلّغ عن خطأ أو ترسل معلومة أو تردّ على ما نشرناه.' }, en: { title: 'Contact', description: 'How to report a mistake, send information or reply to what we published.' } },
] as const;
