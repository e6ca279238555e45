const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a word is the tag of a language that Unicode knows (`en`, `fr`, `ckb`, `pt-BR`), so that `:30` and `:foo` are not. */
export function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return false;
  return names.of(tag.split('-')[0] ?? '') !== undefined;
}
