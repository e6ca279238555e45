import { renditionAnswer } from './rendition-answer.ts';

type Asked = { params: Promise<{ path: string[] }> };

export async function GET(request: Request, { params }: Asked): Promise<Response> {
  return renditionAnswer(request, (await params).path.join('/'));
}

export async function HEAD(request: Request, { params }: Asked): Promise<Response> {
  const { status, headers } = await renditionAnswer(request, (await params).path.join('/'));
  return new Response(null, { status, headers });
}
