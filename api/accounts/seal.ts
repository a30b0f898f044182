/** Closes a text so that only whoever has the secret of the sessions can read it. */
export async function seal(secret: string, text: string): Promise<string> {
  const { symmetricEncrypt } = await import('better-auth/crypto')
  return symmetricEncrypt({ key: secret, data: text })
}

/** Opens it again; undefined where it was closed with another secret. */
export async function unseal(secret: string, sealed: string): Promise<string | undefined> {
  const { symmetricDecrypt } = await import('better-auth/crypto')
  return symmetricDecrypt({ key: secret, data: sealed }).catch(() => undefined)
}
