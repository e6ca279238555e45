import { expect, test } from 'vitest';
import { passwordProblem } from './password-problem.ts';

test.each([
  'password1234', 'Password2024!', 'P@ssw0rd2025', 'adminadmin123', 'iloveyou2024', 'correcthorsebatterystaple', 'letmeinplease!!', 'qwerty123456!', 'dragondragon',
  'كلمة المرور ١٢٣', 'الحمد لله ٢٠٢٤', 'بسم الله الرحمن الرحيم', 'لا إله إلا الله', 'changeme2024!!', 'administrator1', 'Welcome202420',
])('%s is known to everybody', (password) => {
  expect(passwordProblem(password)).toMatch(/^password(Common|Pattern)$/);
});

test.each(['111111111111', '123456789012', 'abcdefghijklm', 'qwertyuiop12', 'asdfghjkl;12', 'abcabcabcabc', 'zxcvbnm12345', '098765432109', 'ضصثقفغعهخحجد', 'شسيبلاتنمكط12', '1qaz2wsx3edc', '20242024!2024', 'aaaaaaaabbbb'])(
  '%s is a pattern',
  (password) => {
    expect(passwordProblem(password)).toMatch(/^password(Common|Pattern)$/);
  },
);

test('a name, an address or the house, with little beside it, are guessed first', () => {
  const about = ['لينا القاسم', 'lina.qasim@khabar.example', 'خبر'];
  expect(passwordProblem('لينا القاسم ٢٠٢٤', about)).toBe('passwordPersonal');
  expect(passwordProblem('lina.qasim.2024', about)).toBe('passwordPersonal');
  expect(passwordProblem('Khabar-Lina-77!', about)).toBe('passwordPersonal');
  expect(passwordProblem('lina paints forty doors', about)).toBeNull();
});

test.each(['نافذة فوق الميناء القديم', 'سبعة جسور وقنديل', 'tile-marrow-87-quay', 'x9#Lq2vTz!8Kd', 'forty doors and a lamp'])('%s may be taken', (password) => {
  expect(passwordProblem(password, ['خبر', 'lina@khabar.example'])).toBeNull();
});

test('twelve signs are counted as a reader counts them, and there is an end', () => {
  expect(passwordProblem('جسر قنديل')).toBe('passwordShort');
  expect(passwordProblem('tile-quay 🛶'.normalize())).toBe('passwordShort');
  expect(passwordProblem('x9#Lq2vTz!8Kd'.repeat(10))).toBe('passwordLong');
});
