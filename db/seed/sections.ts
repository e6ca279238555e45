/** The sections of the demonstration newsroom, in the order of the masthead. */
export const demoSections = [
  { groupKey: 'politics', ar: { name: 'سياسة', tagline: 'مجالس وقوانين وانتخابات' }, en: { name: 'Politics', tagline: 'Councils, laws and elections' } },
  { groupKey: 'economy', ar: { name: 'اقتصاد', tagline: 'أسواق ومعايش وأرزاق' }, en: { name: 'Economy', tagline: 'Markets, work and livelihoods' } },
  { groupKey: 'society', ar: { name: 'مجتمع', tagline: 'ناس ومدن وبيوت' }, en: { name: 'Society', tagline: 'People, towns and homes' } },
  { groupKey: 'environment', ar: { name: 'بيئة', tagline: 'ماء وهواء وأرض' }, en: { name: 'Environment', tagline: 'Water, air and land' } },
  { groupKey: 'science', ar: { name: 'علوم', tagline: 'ما نعرفه وكيف عرفناه' }, en: { name: 'Science', tagline: 'What we know and how we know it' } },
  { groupKey: 'technology', ar: { name: 'تقنية', tagline: 'أدوات تغيّر العادات' }, en: { name: 'Technology', tagline: 'Tools that change habits' } },
  { groupKey: 'culture', ar: { name: 'ثقافة', tagline: 'كتب وفنون وذاكرة' }, en: { name: 'Culture', tagline: 'Books, arts and memory' } },
  { groupKey: 'sport', ar: { name: 'رياضة', tagline: 'ملاعب ومضامير' }, en: { name: 'Sport', tagline: 'Pitches and tracks' } },
  { groupKey: 'opinion', ar: { name: 'رأي', tagline: 'أصوات تختلف' }, en: { name: 'Opinion', tagline: 'Voices that differ' } },
] as const;
