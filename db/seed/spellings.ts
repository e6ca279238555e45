import type { Locale } from '#lib/i18n/locales.ts';

/** Names of the demonstration that writers spell in more ways than one. */
export const demoSpellings: Record<Locale, { right: string; variants: string[]; note: string }[]> = {
  ar: [
    { right: 'نُوران', variants: ['نوران', 'نورآن'], note: 'العاصمة؛ بضم النون دائمًا' },
    { right: 'الكُنار', variants: ['الكونار', 'الكنّار'], note: 'بلدة في وادي السَّاهور' },
    { right: 'عين الوَرْس', variants: ['عين الورس', 'عين الورص'], note: 'بلدة في وادي السَّاهور' },
    { right: 'مرسى دانة', variants: ['مرسي دانة', 'مرسى دانه', 'مرسى دانا'], note: 'ميناء' },
    { right: 'ميكروفون', variants: ['مايكروفون', 'مكروفون'], note: '' },
  ],
  en: [
    { right: 'Nouran', variants: ['Nouraan'], note: 'The capital' },
    { right: 'Sahour', variants: ['Saahour', 'Sahoor'], note: 'River and valley' },
  ],
};
