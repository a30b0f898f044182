import type { ProgramWords } from '../../../preflight/program-words.ts'

/** The words by which Windows lists each prerequisite, which it names in other words than the manual (11.1). */
export const prerequisiteWords: Readonly<Record<string, ProgramWords>> = {
  'visual-c-2008-sp1-redistributable-package-x86': [['visual c++ 2008'], ['x86']],
  'visual-c-2010-sp1-redistributable-package-x64': [['visual c++ 2010'], ['x64']],
  // One package for all years from 2015 on, which is called after the first and the last of them.
  'visual-c-2019-redistributable-package-x86': [['visual c++'], ['2019', '2022'], ['x86']],
  'visual-c-2019-redistributable-package-x64': [['visual c++'], ['2019', '2022'], ['x64']],
  'sql-server-system-clr-types-10-4-6000-29-x86': [['clr types'], ['2008', '10.']],
  'sql-server-system-clr-types-10-4-6000-29-x64': [['clr types'], ['2008', '10.']],
  'sql-server-system-clr-types-12-0-2402-11-x86': [['clr types'], ['2014', '12.']],
  'sql-server-system-clr-types-12-0-2402-11-x64': [['clr types'], ['2014', '12.']],
  'sql-server-2012-native-client-11-2-5058-0-x64': [['sql server 2012 native client']],
  'sql-ce-4-0-sp2-x64': [['sql server compact 4.0', 'sql ce 4']],
  'visual-studio-tools-for-office-runtime': [['visual studio'], ['tools for office']],
  'opc-ua-local-discovery-server-1-02': [['opc ua local discovery']],
  's4u-connector-for-sap-ole-db-provider-x64': [['s4u'], ['sap', 'connector']],
  'sentinel-protection-installer-7-6-7': [['sentinel protection']],
  'iis-url-rewrite-module-v2-1': [['url rewrite']],
  'application-request-routing': [['application request routing']],
  'net-core-2-1-16-windows-server-hosting': [['.net core 2.1'], ['hosting']],
  'net-core-3-0-3-windows-server-hosting': [['.net core 3.'], ['hosting']],
  'sql-server-express-2017': [['sql server 2017']],
  genesis64: [['genesis64']],
}
