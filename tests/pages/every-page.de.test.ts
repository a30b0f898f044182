import { describeEveryPage } from './support/every-page.ts'

// What axe looks at takes as long again: in two files, workers share it.
describeEveryPage('de', ['tools', 'team'])
