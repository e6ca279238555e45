import { expect, test } from 'vitest';
import { startArticle } from '../articles/writing/draft.ts';
import { translateArticle } from '../articles/translations/translate.ts';
import { onBothDatabases } from '../testing.ts';
import { bodyOf, chief, noon, openNewsroom, reporter, system, value } from '../testing-newsroom.ts';
import { saveSection } from '../sections/save.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { descriptionSuggestions, headlineSuggestions, topicSuggestions, translationSuggestion } from './suggest.ts';

const body = bodyOf(
  'أعلنت بلدية مرسى الزعفران صباح الأحد عودة المياه إلى أحياء المدينة الشرقية بعد تشغيل محطة تحلية جديدة تعمل بالطاقة الشمسية.',
  'وقالت مديرة المرافق إن المحطة تنتج ثمانية عشر ألف متر مكعب يوميا، وإن المياه ستصل إلى قرى الساحل في الربيع المقبل.',
);

onBothDatabases((fresh) => {
  test('without a model the text itself is what is proposed, and for other headlines one is wanted', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id } = await publish({ body, topicIds: [] });
    expect(await headlineSuggestions(chief, store, { articleId: id }, noon)).toEqual({ ok: false, reason: 'needsModel' });
    const descriptions = value(await descriptionSuggestions(chief, store, { articleId: id }, noon));
    expect(descriptions).toMatchObject({ model: null, fallback: null });
    expect(descriptions.value.length).toBeGreaterThan(0);
    expect(value(await topicSuggestions(chief, store, { articleId: id }, noon))).toMatchObject({ model: null, value: { fresh: expect.any(Array) } });
  });

  test('one question at a time for each person', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    const { id } = await publish({ body });
    const ask = oneAtATime(topicSuggestions);
    const both = await Promise.all([ask(chief, store, { articleId: id }, noon), ask(chief, store, { articleId: id }, noon)]);
    expect(both.map((answer) => (answer.ok ? 'answered' : answer.reason))).toEqual(['answered', 'suggestionRunning']);
    expect((await ask(chief, store, { articleId: id }, noon)).ok).toBe(true);
  });

  test('a translation is drafted only from a source that the person may read', async () => {
    const store = await fresh();
    const { publish } = await openNewsroom(store);
    await openNewsroom(store, 'en');
    value(await saveSection(system, store, { locale: 'ar', groupKey: 'culture', slug: 'culture', name: 'ثقافة' }, noon));
    const { id } = await publish({ body });
    const translated = value(await translateArticle(chief, store, { id, locale: 'en' }, noon));
    expect(await translationSuggestion(chief, store, { articleId: translated.id }, noon)).toEqual({ ok: false, reason: 'needsModel' });
    expect(await translationSuggestion({ ...reporter, id: 'else', desks: ['culture'] }, store, { articleId: translated.id }, noon)).toEqual({ ok: false, reason: 'notAllowed' });
    const alone = value(await startArticle(chief, store, { locale: 'ar' }, noon));
    expect(await translationSuggestion(chief, store, { articleId: alone.id }, noon)).toEqual({ ok: false, reason: 'articleAbsent' });
  });
});
