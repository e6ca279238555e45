export type Asked = Promise<Record<string, string | string[] | undefined>>;

/** What a page of the admin is asked for in its address, each once. */
export async function asked(searchParams: Asked): Promise<Record<string, string | undefined>> {
  const entries = Object.entries(await searchParams);
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
}

/** The page of a list, from 1. */
export function pageOf(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}
