/** Whether one aspect of a machine is enough; what is not known is not judged. */
export type AspectVerdict = 'meets' | 'short' | 'not-judged'
