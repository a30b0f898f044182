import { describeEveryPage } from './support/every-page.ts'

describeEveryPage('de', ['checklists'])
