/** The days of the week, Sunday first; folded, Arabic without the article. */
const rows = [
  'احد|sunday|dimanche', 'اثنين,اثنان|monday|lundi', 'ثلاثا|tuesday|mardi', 'اربعا|wednesday|mercredi',
  'خميس|thursday|jeudi', 'جمعه|friday|vendredi', 'سبت|saturday|samedi',
];

/** Every name and the day it means, as `d0` to `d6`. */
export const weekdayNames: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row, at) => row.split(/[|,]/).map((name): [string, string] => [name, `d${at}`])),
);
/** Words before a name that leave no doubt that a day is meant: «يوم الأحد». */
export const dayWords: ReadonlySet<string> = new Set(['يوم', 'مسا', 'صباح', 'ليله', 'ليل', 'امس', 'فجر', 'ظهر', 'عصر', 'غدا', 'نهار', 'منذ', 'حتي', 'الماضي', 'المقبل', 'القادم', 'الجاري']);
