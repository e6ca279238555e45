import { expect, test } from 'vitest';
import { safeNext } from './safe-next.ts';

test('the sign-in leads back to the page that was asked for', () => {
  for (const path of ['/admin', '/admin/articles/31', '/en/admin/media?q=port&page=2', '/admin/articles?desk=%D8%A7']) expect(safeNext(path, 'ar'), path).toBe(path);
});

test('and nowhere else', () => {
  const elsewhere = [
    undefined, '', '//evil.example/admin', '/\\evil.example/admin', '\\\\evil.example', 'https://evil.example/admin', 'http:/admin', 'javascript:alert(1)', '/admin\\..\\..', '/admin/..//evil.example',
    '/admin/../..//evil.example', '/latest', '/', '/administrator', '/admin\n//evil.example', '/admin/do/staff.add', '/admin/auth/sign-out', '/admin/sign-in?next=/admin', '/en/admin/setup', '/%2F%2Fevil.example', '/admin@evil.example',
  ];
  for (const path of elsewhere) expect(safeNext(path, 'en'), String(path)).toBe('/en/admin');
});
