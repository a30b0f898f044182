/** Texts of the page on which a customer answers a quote. ICU MessageFormat. */
export const en = {
  'page.title': 'Quote {number}',
  'page.languages': 'Language',
  'page.pdf': 'Download as PDF',
  'page.until': 'This link works until {moment}.',

  'state.issued': 'This quote is valid until {day}. You can accept or decline it at the end of this page.',
  'state.accepted': 'This quote has been accepted.',
  'state.declined': 'This quote has been declined.',
  'state.expired':
    'This quote was valid until {day}. It can no longer be accepted: ask the sender for a new one.',
  'state.withdrawn': 'The sender has withdrawn this quote. It can no longer be accepted.',
  'state.revised':
    'The sender has begun a new version of this quote. This one can no longer be accepted: ask for the new one.',
  'decided.accepted': '{name} accepted this quote on {moment}.',
  'decided.declined': '{name} declined this quote on {moment}.',
  'decided.reason': 'Remark',

  'answer.title': 'Your answer',
  'answer.open': 'Go to your answer',
  'answer.help': 'You can answer once. The sender sees your name, your remark and the time.',
  'answer.name': 'Your name',
  'answer.reason': 'Remark or reason (optional)',
  'answer.accept': 'Accept the quote',
  'answer.decline': 'Decline the quote',
  'fault.name': 'Enter your name, at most {limit, number} characters on one line.',
  'fault.reason': 'Shorten the remark to {limit, number} characters, without invisible ones.',
  'fault.late': 'Your answer was not taken: the quote had changed before it arrived.',

  'unknown.title': 'This link does not lead to a quote',
  'unknown.text':
    'Part of it may be missing. Copy the whole link from the message, or ask the sender for it.',
  'ended.title': 'This link has ended',
  'ended.text': 'It worked until {moment}. Ask the sender for a new one.',
  'withdrawn.title': 'This link has been withdrawn',
  'withdrawn.text': 'The sender withdrew it on {moment}. Ask the sender whether there is another quote.',
  'wait.title': 'Please wait a moment',
  'wait.text':
    'Too many links were opened from your connection. Try again in {seconds, plural, one {one second} other {# seconds}}.',
  'later.title': 'The quote cannot be shown at the moment',
  'later.text': 'Try again in a few minutes. The quote and your answer are not lost.',
} as const

export type CustomerPageMessages = Readonly<Record<keyof typeof en, string>>
