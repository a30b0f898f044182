import { redirect } from 'next/navigation'
import { requestLanguage } from './house/read-request.ts'

/** The bare address leads to the reader's language. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      [value].flat().map(one => [name, one ?? '']),
    ),
  ).toString()
  redirect(`/${await requestLanguage()}${query && `?${query}`}`)
}
