import type { AspectVerdict } from './aspect-verdict.ts'
import type { SizeId, SizingFacts } from './sizing-facts.ts'

/** Whether a processor of that name meets a size; a family the rulings do not name is not judged. */
export function classifyProcessor(
  facts: SizingFacts,
  model: string | undefined,
  size: SizeId,
): AspectVerdict {
  if (model === undefined) return 'not-judged'
  // "Intel(R) Core(TM) i5-12400" and "Core™ Ultra 7" carry marks between the words that name the family.
  const name = model.replace(/\((?:r|tm|c)\)|[®™©]/gi, ' ')
  const known = facts.processorClasses.find(({ pattern }) => new RegExp(pattern, 'i').test(name))
  if (!known) return 'not-judged'
  return known.meets.includes(size) ? 'meets' : 'short'
}
