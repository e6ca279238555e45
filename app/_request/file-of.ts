/** A file to keep, sent a line at a time, as fast as it is taken. */
export function fileOf(lines: AsyncGenerator<string>, { name, type }: { name: string; type: 'text/csv' | 'application/x-ndjson' }): Response {
  return new Response(streamed(lines), {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Content-Disposition': `attachment; filename="${name}"`, 'X-Content-Type-Options': 'nosniff' },
  });
}

function streamed(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: async () => void (await lines.return(undefined)),
  });
}

