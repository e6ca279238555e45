/**
 * The names of the months, January first, in the systems that Arabic papers use: the Egyptian and Gulf one, the Levantine
 * one, and those of Tunisia, Algeria and Morocco; in English and in French. All folded; two words are joined by a space.
 */
const rows = [
  'يناير,كانون الثاني,جانفي|january,jan|janvier,janv', 'فبراير,شباط,فيفري|february,feb|février,févr', 'مارس,اذار|march|mars',
  'ابريل,نيسان,افريل|april,apr|avril', 'مايو,ايار,ماي|may|mai', 'يونيو,حزيران,جوان,يونيه|june|juin',
  'يوليو,تموز,جويليه,يوليوز,يوليه|july|juillet', 'اغسطس,اب,اوت,غشت|august,aug|août', 'سبتمبر,ايلول,شتنبر|september,sept|septembre',
  'اكتوبر,تشرين الاول|october,oct|octobre', 'نوفمبر,تشرين الثاني,نونبر|november,nov|novembre', 'ديسمبر,كانون الاول,دجنبر|december,dec|décembre',
];
const hijri = [
  'محرم', 'صفر', 'ربيع الاول', 'ربيع الاخر,ربيع الثاني', 'جمادي الاولي,جمادي الاول', 'جمادي الاخره,جمادي الثانيه,جمادي الاخر',
  'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعده,ذي القعده', 'ذو الحجه,ذي الحجه',
];
/** Words that are a month only beside a day, a year or «شهر»: «آب» is also “he came back”, “may” a verb, «محرم» a first name. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['اب', 'ماي', 'جوان', 'اوت', 'مارس', 'may', 'march', 'mars', 'mai', 'jan', 'dec', 'oct', 'sept', 'aug', 'apr', 'محرم', 'صفر', 'رجب', 'شعبان', 'شوال']);

/** Every name and the month it means, as `m1` to `m12` and, of the Hijri year, `h1` to `h12`. */
export const monthNames: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap((row, at) => row.split(/[|,]/).map((name): [string, string] => [name, `m${at + 1}`])),
  ...hijri.flatMap((row, at) => row.split(',').map((name): [string, string] => [name, `h${at + 1}`])),
]);
