/** An id for a block that the editor makes: ten random letters and digits, which also a page without TLS can draw. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
