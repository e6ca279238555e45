/** The consonants that carry an Arabic word, roughly: «ارتفاع» and «يرتفع» share them. Elsewhere the first five letters. */
export function skeleton(form: string): string {
  if (!/^[\u0621-\u064A]/.test(form)) return form.length > 5 ? form.slice(0, 5) : form;
  const bare = form.replace(/^(?:است|مست|يست|تست|ال|[ميتنا](?=...))/, '').replace(/(?<=^.)ت/, '').replace(/[اويهى]/g, '');
  return bare.length >= 2 ? bare : form;
}
