import { expect, test } from 'vitest';
import { accessTo } from './desk-access.ts';

test('every place asks for a right, the pages before the sign-in for none, and what is no place is nobody’s', () => {
  expect(accessTo([])).toEqual({ to: 'staff', action: 'article.read' });
  expect(accessTo(['articles', '31', 'preview'])).toEqual({ to: 'staff', action: 'article.read' });
  expect(accessTo(['site'])).toEqual({ to: 'staff', action: 'site.save' });
  expect(accessTo(['account'])).toEqual({ to: 'account' });
  expect(accessTo(['sign-in'])).toEqual({ to: 'anybody' });
  expect(accessTo(['preview', 'token'])).toEqual({ to: 'link', token: 'token' });
  expect(accessTo(['wp-login.php'])).toEqual({ to: 'nobody' });
  expect(accessTo(['constructor'])).toEqual({ to: 'nobody' });
});
