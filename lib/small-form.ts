/** The fields of a plain form; null when it is another kind of thing, or larger than `mostBytes`. What is too large is not read to its end. */
export async function readSmallForm(request: Request, mostBytes: number): Promise<Record<string, string> | null> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')) return null;
  if (!request.body || Number(request.headers.get('content-length') ?? 0) > mostBytes) return null;
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return Object.fromEntries(new URLSearchParams(text));
}
