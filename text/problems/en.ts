/** Texts of the problems that the API answers with, and of what is wrong with single values. ICU MessageFormat. */
export const en = {
  'problem.bad-request.title': 'This is not a valid HTTP request',
  'problem.bad-request.explanation':
    'The bytes that arrived break the rules of HTTP: a header is malformed or contradicts another, Host is missing or repeated, or the body ends before the length that was announced. Nothing in it was interpreted.',
  'problem.bad-request.remedy':
    'Send the request with an HTTP library instead of writing it by hand. If there is a proxy in between, check what it sends.',
  'problem.malformed-json.title': 'The body is not readable JSON',
  'problem.malformed-json.explanation':
    'The body of the request could not be read as JSON in UTF-8: it is empty, breaks off, has a syntax error, repeats a property or is nested too deeply. Nothing in it was interpreted.',
  'problem.malformed-json.remedy':
    'Correct the place that detail names. Write the body with a JSON library instead of joining text, encode it as UTF-8, and give each property once.',
  'problem.not-found.title': 'There is nothing at this address',
  'problem.not-found.explanation':
    'No resource has this address: the path is misspelt, or it names something that does not exist.',
  'problem.not-found.remedy':
    'Compare the path with those in /api/v1/openapi.json. The ids of software are listed in /api/v1/software.',
  'problem.method-not-allowed.title': 'This method is not offered here',
  'problem.method-not-allowed.explanation':
    'The path exists, but not for the HTTP method of the request. The Allow header lists the methods that it answers.',
  'problem.method-not-allowed.remedy': 'Repeat the request with one of the methods in the Allow header.',
  'problem.not-acceptable.title': 'No acceptable format',
  'problem.not-acceptable.explanation':
    'The Accept header rules out every format in which this answer exists.',
  'problem.not-acceptable.remedy':
    'In the Accept header, name one of the formats that detail lists, or leave the header out.',
  'problem.request-timeout.title': 'The request took too long to arrive',
  'problem.request-timeout.explanation':
    'The server waits only so long for the whole of a request. What had arrived by then was dropped and the connection closed.',
  'problem.request-timeout.remedy':
    'Send the request again, all of it at once, over a connection that holds.',
  'problem.body-too-large.title': 'The body is too large',
  'problem.body-too-large.explanation':
    'A body may hold at most 1 MB, counted after decompression. Reading stopped at that size.',
  'problem.body-too-large.remedy':
    'Send less at once. An inventory of many identical managers can be replaced by averages.',
  'problem.unsupported-media-type.title': 'This content type is not read',
  'problem.unsupported-media-type.explanation':
    'Bodies are read as application/json in UTF-8, plain or compressed with gzip, deflate or br; some paths also take files of other types, which detail names. The Content-Type or Content-Encoding header names something else, or Content-Type is missing.',
  'problem.unsupported-media-type.remedy':
    'Send the body with the header Content-Type: application/json, or with one of the types that detail names.',
  'problem.invalid-input.title': 'Some values cannot be used',
  'problem.invalid-input.explanation':
    'The request is readable, but values in it are missing, unknown or outside their limits. Each entry of errors points at one of them, with a stable code and a text that says what to do. Nothing was computed.',
  'problem.invalid-input.remedy':
    'Correct every value that errors points at, then send the request again. The limits are in /api/v1/openapi.json.',
  'problem.headers-too-large.title': 'The headers are too large',
  'problem.headers-too-large.explanation':
    'The request line and the headers together hold more than 16 kB. They were not read any further.',
  'problem.headers-too-large.remedy':
    'Shorten the address, or remove headers and cookies that are not needed. Values belong in the body of a POST.',
  'problem.internal-error.title': 'An error on our side',
  'problem.internal-error.explanation':
    'The server ran into a fault of its own while it worked on the request. It has been logged under the id in instance.',
  'problem.internal-error.remedy':
    'Try again. If it happens again, tell the people who run this server the id in instance.',
  'problem.not-ready.title': 'The server is stopping',
  'problem.not-ready.explanation':
    'The server is shutting down: requests already received are still answered, but new ones should go to another instance.',
  'problem.not-ready.remedy': 'Wait a few seconds, then send the request again.',
  'problem.unauthorized.title': 'A key or a session is needed here',
  'problem.unauthorized.explanation':
    'What is kept belongs to an organisation, and the request does not say on whose behalf it comes: the key or the session is missing, unknown, withdrawn or expired, or what was typed to sign in is wrong.',
  'problem.unauthorized.remedy':
    'Sign in again, or send the header Authorization: Bearer gw_… with a key of your organisation. Whoever runs this server makes one with npm run api-key.',
  'problem.forbidden.title': 'This key or role may not do that',
  'problem.forbidden.explanation':
    'It is known who asks, but they may do less than the request asks for. Nothing was read or changed.',
  'problem.forbidden.remedy':
    'Use a key with the scope that detail names, or ask an owner of your organisation for another role.',
  'problem.conflict.title': 'The request contradicts what is kept',
  'problem.conflict.explanation':
    'The request is valid in itself, but not in the state in which the object is now. Nothing was changed.',
  'problem.conflict.remedy': 'Get the object again, see what detail says, and decide anew.',
  'problem.precondition-failed.title': 'This is not the current version',
  'problem.precondition-failed.explanation':
    'If-Match does not name the current version: somebody may have changed the object meanwhile, and what you have not seen would have been overwritten. Nothing was changed.',
  'problem.precondition-failed.remedy':
    'Get the object again, bring your change into it and send it with the new ETag, just as it came, with its quotation marks.',
  'problem.idempotency-key-reused.title': 'This Idempotency-Key belongs to another request',
  'problem.idempotency-key-reused.explanation':
    'A key stands for one request for 24 hours: the same request gets the same answer, another one is refused. The address, the Content-Type and the body are compared, byte by byte: the same JSON with other spaces, or with its properties in another order, counts as another request. Nothing was changed.',
  'problem.idempotency-key-reused.remedy':
    'To repeat a request, send what was sent then, unchanged, with its key. Make a new random key for each new request.',
  'problem.precondition-required.title': 'If-Match is missing',
  'problem.precondition-required.explanation':
    'A change must say which version it is made to, so that nobody overwrites what somebody else has changed. Nothing was changed.',
  'problem.precondition-required.remedy':
    'Get the object and send its ETag back in the header If-Match; If-Match: * means whatever version is there.',
  'problem.too-many-requests.title': 'Too many requests',
  'problem.too-many-requests.explanation':
    'More requests came with this key or account, or from this address, than are answered in a minute. The RateLimit headers say how many are left.',
  'problem.too-many-requests.remedy': 'Wait for the seconds that Retry-After names, then send more slowly.',
  'problem.provider-unavailable.title': 'The provider of your sign-in cannot be reached now',
  'problem.provider-unavailable.explanation':
    'You sign in through a provider outside this server, which does not answer, or does not answer as it is set up here.',
  'problem.provider-unavailable.remedy':
    'Try again in a minute, or sign in with your password. If it lasts, tell the people who run this server.',
  'problem.store-unavailable.title': 'What is kept cannot be reached now',
  'problem.store-unavailable.explanation':
    'The database does not answer or cannot write. Nothing was changed. What needs no account still works.',
  'problem.store-unavailable.remedy':
    'Send the same request again after the seconds that Retry-After names, with the same Idempotency-Key. If it lasts, tell the people who run this server.',

  'detail.bad-request.syntax':
    'The request breaks the rules of HTTP, or its body ended before the length that was announced.',
  'detail.bad-request.host':
    '{count, plural, =0 {The Host header is missing} other {The Host header is given # times}}; expected exactly one.',
  'detail.malformed-json.empty': 'The body is empty. Send a JSON object.',
  'detail.malformed-json.syntax':
    'The JSON has a syntax error at line {line, number}, column {column, number}. Correct it there.',
  'detail.malformed-json.encoding': 'The body is not valid UTF-8. Encode it as UTF-8.',
  'detail.malformed-json.duplicate_key':
    'The property {key} appears twice in {isRoot, select, yes {the outermost object} other {the object at “{pointer}”}}. Keep one of them.',
  'detail.malformed-json.too_deep':
    'Arrays and objects may be nested {limit, number} deep at most. Send a flatter structure.',
  'detail.malformed-json.unreadable':
    'The body broke off or could not be decompressed. Compare Content-Length and Content-Encoding with what was sent.',
  'detail.malformed-json.form':
    'The form could not be read: it breaks off, or its parts are not divided by the boundary that Content-Type names. Have an HTTP library write both.',
  'detail.malformed-json.part-empty':
    'The part “{part}” is empty. Put the JSON of the request into it, without evidence.',
  'detail.malformed-json.part-encoding': 'The part “{part}” is not valid UTF-8. Encode it as UTF-8.',
  'detail.malformed-json.part': '{reason} This concerns the part “{part}” of the form.',
  'detail.not-found.path': 'No resource has this path. Compare it with those in /api/v1/openapi.json.',
  'detail.not-found.software': 'There is no software {id}. Known: {known}.',
  'detail.not-found.procedure': 'There is no procedure {id} for {software}. Known: {known}.',
  'detail.not-found.workflow': 'There is no licence workflow {id}. Known: {known}.',
  'detail.not-found.object':
    'Your organisation has nothing with the id {id} here. Compare it with those in the list; what was deleted is no longer there.',
  'detail.not-found.organisation':
    'You belong to no organisation with the id {id}. Take one of those that your session names; a key acts for its own alone.',
  'detail.not-found.member':
    '{email} is no member of your organisation. The role of somebody who is only invited changes by another invitation.',
  'detail.not-found.deleted':
    'The site {id} was deleted on {at}. It can be restored with POST /api/v1/sites/{id}/restore until {until}.',
  'detail.not-found.shared':
    'This link leads to no quote: it is wrong, has expired or was withdrawn. Ask its sender for a new one.',
  'detail.not-found.shared-site':
    'This link leads to no site: it is wrong, has expired or was withdrawn, or the site was deleted. Ask its sender for a new one.',
  'detail.method-not-allowed': '{method} is not offered here; the path answers {allowed}.',
  'detail.not-acceptable': 'This answer exists as {types}. Change the Accept header accordingly.',
  'detail.request-timeout': 'The request did not arrive whole in time. Send it again.',
  'detail.body-too-large':
    'A body may hold {limit, number} bytes at most, counted after decompression. Send less at once.',
  'detail.body-too-large.workbook':
    'Unpacked, a workbook may hold {bytes, number} bytes at most. Send only the sheet with the table, or save it as CSV.',
  'detail.unsupported-media-type.type': 'Found the content type {found}; expected {expected}.',
  'detail.unsupported-media-type.missing': 'The Content-Type header is missing; expected {expected}.',
  'detail.unsupported-media-type.charset': 'Found the character set {found}; expected {expected}.',
  'detail.unsupported-media-type.encoding':
    'Found the content encoding {found}; expected gzip, deflate, br or none.',
  'detail.invalid-input':
    '{count, plural, one {One value} other {# values}} cannot be used; errors says which and why.',
  'detail.invalid-input.account': 'What was sent cannot be used ({code}).',
  'detail.headers-too-large':
    'The request line and the headers together may hold 16 kB at most. Shorten the address, or leave out headers and cookies.',
  'detail.internal-error': 'The fault has been logged under this request’s id. Try again.',
  'detail.not-ready':
    'The server is stopping and takes no new work. Send the request again in a few seconds.',
  'detail.unauthorized.missing': 'The header Authorization is missing or holds no key; expected Bearer gw_….',
  'detail.unauthorized.unknown': 'The key is unknown, withdrawn or expired. Send one that is valid.',
  'detail.unauthorized.session': 'The session has ended. Sign in again.',
  'detail.unauthorized.sign-in': 'The e-mail address or the password is wrong.',
  'detail.unauthorized.code': 'The code is wrong, was used already, or is too old.',
  'detail.forbidden': 'The scope {scope} is missing. Use a key that has it.',
  'detail.forbidden.role': 'Your role lacks the scope {scope}. Ask an owner for another role.',
  'detail.forbidden.origin':
    'The request comes from another site than this one, or does not name its origin. Send it from a page of this server.',
  'detail.forbidden.no-organisation': 'Your account belongs to no organisation. Ask an owner to invite you.',
  'detail.forbidden.account': 'Your account may not do that. Ask an owner for another role.',
  'detail.forbidden.set-up-code':
    'That is not the set-up code in the log of this server. Copy it from there.',
  'detail.forbidden.invitation':
    'The invitation was used already, has expired or never existed. Ask an owner for another one.',
  'detail.forbidden.email-change':
    'The link is no longer valid, belongs to another account, or the address has been taken meanwhile. Ask for another one.',
  'detail.conflict.provider-email':
    'Your address comes from the provider through which you sign in. Change it there.',
  'detail.not-found.mail':
    'This server sends no mail, so no new address can be verified. Ask an owner to invite the new address.',
  'detail.forbidden.reset': 'The link was used already, has expired or never existed. Ask for another one.',
  'detail.forbidden.prices':
    'The site holds prices, which your role or key may not see or change. Send it without them.',
  'detail.conflict.exists':
    'There is something with the id {id} already. Change that instead of creating it.',
  'detail.conflict.deleted':
    'The site {id} was deleted on {at}. Restore it with POST /api/v1/sites/{id}/restore until {until}, or give the new site another id.',
  'detail.conflict.not-deleted': '{id} is not deleted, so there is nothing to restore.',
  'detail.conflict.state':
    'The quote is {state, select, draft {a draft} issued {issued} accepted {accepted} declined {declined} expired {expired} other {withdrawn}}; {action, select, edit {only a draft can be changed} issue {only a draft can be issued} accept {only an issued quote that is still valid can be accepted} decline {only an issued quote that is still valid can be declined} withdraw {only an issued quote that is still valid can be withdrawn} revise {only a quote that is issued, declined, withdrawn or expired can be revised} other {only an issued quote that is still valid, or an accepted one, can be shared}}. {state, select, draft {{action, select, revise {Change the draft itself.} other {Issue it first.}}} accepted {What was accepted stays as it is: make a new quote for anything else.} other {Begin a revision of it and go on with that.}}',
  'detail.conflict.decided':
    'The quote is {state, select, accepted {accepted} declined {declined} expired {expired} other {withdrawn}}; only one that is still open can be accepted or declined. Ask its sender for a new one if you need it.',
  'detail.conflict.backup-code':
    'Another request has used this code at the same moment. Try again with another one.',
  'detail.conflict.set-up':
    'The first account has been made already. Ask an owner of your organisation to invite you.',
  'detail.conflict.organisation': 'There is an organisation “{name}” already. Choose another name.',
  'detail.conflict.no-longer-valid': 'The last day of its validity, {day}, is over. Change the draft first.',
  'detail.conflict.appendix':
    'The documents of this quote hold the internal appendix, which is not for customers. Begin a revision, issue it without the appendix and share that.',
  'detail.conflict.revised': 'This quote is being revised. Ask its sender for the new one.',
  'detail.conflict.same-day':
    'There is a price list in {currency} that begins on {day} already. Let this one begin on another day.',
  'detail.conflict.last-owner': '{email} is the last owner. Make somebody else an owner first.',
  'detail.conflict.member': '{email} is a member already. Change the role instead of inviting again.',
  'detail.not-found.revision': 'There is no revision {revision}; the newest is {newest}.',
  'detail.conflict.price-list-in-use':
    'A draft takes its prices from “{name}”. Give it another list, or end this one instead.',
  'detail.conflict.webhooks': 'An organisation has {most, number} webhooks at most. Delete one first.',
  'detail.conflict.webhook-off': 'The webhook is switched off. Switch it on first.',
  'detail.conflict.delivery-pending':
    'The message still waits for its next attempt. Wait until it has been delivered or given up.',
  'detail.precondition-failed':
    'If-Match does not name the current version, {current}.{isBare, select, yes { Send an ETag with its quotation marks.} other {}}',
  'detail.precondition-failed.saved':
    'If-Match does not name the current version, {current}, {isNamed, select, yes {saved by {name} on {at}} other {saved on {at}}}.{isBare, select, yes { Send an ETag with its quotation marks.} other {}}',
  'detail.precondition-failed.standing':
    'Nobody has saved it since, but something that it depends on has changed: a price list, what the organisation adds to its quotes, or its last day is over. Its ETag is now {current}. Get it again and look at what it says before you send this once more.',
  'detail.precondition-required':
    'Send the ETag of the version that is to be changed in the header If-Match.',
  'detail.idempotency-key-reused':
    'Within the last 24 hours this key came with a request that is not, byte by byte, the same: its address, its Content-Type or its body differs, if only by spaces or the order of properties. To repeat that request, send it unchanged; for another one, make a new key.',
  'detail.too-many-requests': 'Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'detail.provider-unavailable': 'The provider does not answer as expected. Try again in a minute.',
  'detail.store-unavailable': 'The database cannot be reached or cannot write. Try again shortly.',

  'expected.number': 'a number',
  'expected.int': 'a whole number',
  'expected.string': 'a text',
  'expected.object': 'an object',
  'expected.record': 'an object',
  'expected.array': 'an array',
  'expected.boolean': 'true or false',
  'expected.values': 'one of {values}',
  'expected.no-event': 'no further event',
  'expected.other': 'another type of value',

  'fault.required': 'This value is missing. Add it: {expected}.',
  'fault.required.currency': 'This value is missing. Add an ISO 4217 currency code such as EUR, CHF or SEK.',
  'fault.required.day': 'This value is missing. Add a day, written as in 2026-11-25.',
  'fault.required.list':
    'No price list in {currency} begins later, so there is none to compare with unless you name it. Give the id of one from /api/v1/price-lists.',
  'fault.required.services':
    'This value is missing. Add servicesPerProduct (a number); or give archiveScope, or an inventory instead of averages.',
  'fault.invalid_type': 'Found {found}; expected {expected}.',
  'fault.invalid_type.entries':
    'Found {found}; expected each entry under its own name. Write it as in {name}[price]=3.',
  'fault.invalid_type.quoted': 'Found the text {found}; expected {expected}. Write numbers without quotes.',
  'fault.invalid_type.unquoted': 'Found the number {found}; expected {expected}. Put it in quotes.',
  'fault.not_a_number': 'Found {found}; expected a number in digits, with a decimal point: 12.5.',
  'fault.not_whole':
    'Found {found}; expected a whole number. Write it in digits, rounded to the count that is meant.',
  'fault.too_small.number':
    'Found {found}; expected {inclusive, select, yes {at least {limit}} other {more than {limit}}}. Enter a larger number.',
  'fault.too_small.string':
    'The text is too short: at least {count, plural, one {# character} other {# characters}}. Enter a longer one.',
  'fault.too_small.array':
    'The list is too short: at least {count, plural, one {# entry} other {# entries}}. Add what is missing, or leave the list out.',
  'fault.too_big.number':
    'Found {found}; expected {inclusive, select, yes {at most {limit}} other {less than {limit}}}. Enter a smaller number.',
  'fault.too_big.string':
    'The text is too long: at most {count, plural, one {# character} other {# characters}}. Shorten it.',
  'fault.too_big.array':
    'The list is too long: at most {count, plural, one {# entry} other {# entries}}. Merge or remove entries.',
  'fault.out_of_range':
    'Found {found}, which is beyond the numbers that can be computed with. Enter a smaller number.',
  'fault.too_precise':
    'Found {found}, which has more digits than are kept exactly. Use at most 15 significant digits.',
  'fault.memory_in_other_unit':
    'Found {found} GB of memory, which no such server has. If the figure is in {unit, select, mega {MB} kilo {kB} other {bytes}}, write {gb}.',
  'fault.unknown_property': '{name} is not known here. Remove it or correct its spelling.',
  'fault.unknown_value': 'Found {found}; expected one of {values}.',
  'fault.unknown_value.one': 'Found {found}; expected {values}.',
  'fault.unknown_reference': '{found} is not a reference of the catalogue. Use one of {values}.',
  'fault.unknown_currency': '{found} is not an ISO 4217 currency code. Use a code such as EUR, CHF or SEK.',
  'fault.conflicting_properties':
    '{name} cannot be combined with {other}: they are two ways of saying the same thing. Keep one of them.',
  'fault.repeated_parameter': 'This parameter is given more than once. Give it once.',
  'fault.duplicate_reference':
    '{found} is on more than one line. Put it on one line with the total quantity.',
  'fault.duplicate_value': '{found} is in the list already. Give each value once.',
  'fault.not_one_base_licence':
    'Found {count, plural, =0 {no base licence} one {# base licence} other {# base licences}}; expected exactly one (HTG500H to HTG503H) with the quantity 1.',
  'fault.not_an_amount':
    'Found {found}; expected an amount as a text of digits, with a decimal point and at most 9 digits before it: "1250.00".',
  'fault.too_many_decimals':
    'Found {found}, which has more decimals than {currency} allows. Round it to the smallest unit of the currency.',
  'fault.not_a_time':
    'Found {found}; expected a point in time in UTC, with seconds. Write it as in 2026-11-24T08:30:00Z.',
  'fault.not_a_site_time':
    'Found {found}; expected a point in time in UTC to the millisecond, before the year 9000. Write it as in 2026-11-24T08:30:00.000Z.',
  'fault.not_a_day': 'Found {found}; expected a day of the years 2000 to 2999. Write it as in 2026-11-25.',
  'fault.day_before_another':
    'Found {found}, which is before {day}, the day in {other}. Give the same day or a later one.',
  'fault.not_a_percentage':
    'Found {found}; expected a percentage from 0 to 100 as a text of digits, with at most 4 decimals after the point: "12.5".',
  'fault.not_a_quantity':
    'Found {found}; expected a quantity above 0 as a text of digits, with at most 6 digits before and 3 after the point: "2.5".',
  'fault.not_a_logo':
    'Found something that is not a logo; expected a JPEG without camera data (EXIF) as a data URL, at most 4000 pixels wide and high. Save the picture as a JPEG again.',
  'fault.not_a_colour': 'Found {found}; expected a colour of six hexadecimal digits. Write it as in #0a5ca8.',
  'fault.base_licence_owned': '{found} is a base licence, and one is owned already. Order extensions only.',
  'fault.order_too_small':
    'The order and what is owned hold {points, number} points together; the requirement is {requirement}, and a licence must hold more. Order more points, or leave the order out.',
  'fault.price_missing':
    '{found} is ordered for {site} and has no price. Add it to priceList, or order something else.',
  'fault.site_of_nothing':
    'Nothing is quoted for this site. Give an estimate, a sizing or an order for it, or leave it out.',
  'fault.nothing_to_quote': 'There is nothing to quote. Give at least one site or one line.',
  'fault.event_not_allowed':
    '{reason, select, ended {The workflow has ended} unknown {No step of this workflow knows it} other {It belongs to another step}}: found {found} at the step {state}; expected {allowed}. Send the events in the order in which they happened.',
  'fault.unsafe_character':
    'Found “{character}”; expected no character that is invisible, turns the direction of writing or is replaced when a command runs. Remove it; if you cannot see it, type the value instead of pasting it.',
  'fault.site_key_file':
    'Found the name of a .glic file; expected the code itself. Leave the file where it is: it is received from Hager Services and never sent to them.',
  'fault.hidden_character':
    'Found {codePoint} as character {position, number}, which looks like a space or cannot be seen at all; expected only characters that can be read. Copy the value again from where it is shown.',
  'fault.look_alike_character':
    'Found “{character}” ({codePoint}) as character {position, number}{isKnown, select, yes {, which looks like “{plain}” but is another} other {, which belongs to another script}}; expected characters of the Latin keyboard. Copy the value again from where it is shown.',
  'fault.not_a_host_name':
    'Found {found}; expected the name of a machine, in letters, digits and hyphens, with or without its domain, or an IPv4 address. Enter it without https://, without a port and without the instance of a SQL Server, as in STREAM-SERVER or 192.0.2.10.',
  'fault.not_a_database_server':
    '{part, select, ipv6 {The address is an IPv6 address; the manuals give only names and IPv4 addresses} reserved {The name of the instance is one that SQL Server keeps for itself; a default instance is written without a name} address {The part before the backslash is neither the name of a machine nor an IPv4 address} instance {The part after the backslash is not an instance name: a letter or an underscore first, 16 characters at most} port {The part after the comma is not a port from 1 to 65535} format {Address, instance and port cannot be told apart} other {One part cannot be used}}; expected address\\instance,port or, for a default instance, address,port. Write it as in SQL-SERVER\\HagerGroupEMS,1433; port 1433 may be left out.',
  'fault.not_an_instance_name':
    'Found {found}; expected 1 to 16 characters: a letter or an underscore, then letters, digits, _, $ or #. Enter the name of the instance alone, as in HagerGroupEMS.',
  'fault.reserved_instance_name':
    'Found {found}, which SQL Server keeps for itself; expected a name that is neither Default, MSSQLServer nor a reserved word of SQL. Choose another name, as in HagerGroupEMS.',
  'fault.not_a_database_name':
    'Found {found}; expected 1 to 25 letters from A to Z, digits or underscores. Choose another name, as in EMS_Configuration.',
  'fault.duplicate_database_name':
    'Found the same name as in {other}; expected four different names, capitals and small letters counting as the same. Change one of the two; a name that is left out has its default.',
  'fault.duplicate_software':
    '{found} is named more than once. Name each software once; only Sage 100c CRM may be named twice, because two installations of it on one server are themselves the conflict.',
  'fault.duplicate_port':
    'Found the same port as in {other}; expected a port of its own for each. Change one of the two; a port that is left out has its default.',
  'fault.port_of_kit':
    'Found port {port}, which the kit gives to the MQTT server during the installation; expected another one. Choose another port; MQTT can be moved only afterwards.',
  'fault.port_in_dynamic_range':
    'Found port {port}, which lies in the range for dynamic ports, {start} to {end}; expected a port outside of it. Choose another port, or move the range.',
  'fault.dynamic_range_holds_port':
    'Found a range for dynamic ports from {start} to {end}, which holds port {port} of the MQTT server; expected one without it. Choose another first port or another number of ports.',
  'fault.dynamic_range_too_long':
    'Found a range from {start} to {end}; expected one that ends at port 65535 at the latest. Lower the first port or the number of ports.',
  'fault.not_an_account':
    '{part, select, domain {The part before the backslash is not the name of a domain or machine} user {The part after the backslash is not a Windows user name: 1 to 20 characters, no blank in front, none of " / [ ] : ; | = , + * ? < > @} format {There is not exactly one backslash} other {One part cannot be used}}; expected DOMAIN\\user. For a local account, put the name of the machine before the backslash.',
  'fault.account_needs_machine_name':
    'Found {found}; expected the name of the machine, because {account} is an account on it, which Windows knows only as NAME\\user. Enter the name that the command hostname shows, or give an account of a domain.',
  'fault.database_server_here':
    'Found {found}, which is on {host}; expected a server on another machine, as was chosen. Choose the SQL Server on this machine, or name the other server.',
  'fault.database_server_elsewhere':
    'Found {found} on {address}; expected a server on {host}, as was chosen. Put {host} or localhost before the instance, or choose the SQL Server on another machine.',
  'fault.not_a_sql_login':
    'Found {found}; expected 1 to 128 letters, digits or characters from _ . @ # -. Enter the name of a SQL account without blanks; a Windows account with a backslash is not one.',
  'fault.not_a_windows_path':
    '{part, select, absolute {The path begins with neither a drive nor a share} character {The path holds one of the characters < > : " / | ? *} name {A folder of the path has no name, a name that Windows reserves, such as CON, or a dot or space at its end} length {The path has more than 247 characters and must be shorter} other {The path cannot be used}}; expected a full Windows path. Write it as in D:\\stream or \\\\server\\share\\stream.',
  'fault.password_length':
    'Found {length, plural, one {# character} other {# characters}}; expected 8 to 15. Choose a password of that length.',
  'fault.password_classes':
    'Found {count, plural, =0 {none} other {#}} of these four kinds of characters: A to Z, a to z, 0 to 9, others such as ! $ # %; expected at least three. Add characters of another kind.',
  'fault.not_a_work_group':
    '{part, select, alone {There is only one work group} empty {A code is empty} length {The code {found} has more than 32 characters} character {The code {found} holds a character that cannot be used, or begins with - or _} reserved {{found} is a name that Windows reserves} other {A code cannot be used}}; expected codes of 1 to 32 letters from A to Z, digits, - or _, at least two of them. Write them as in CA, CC.',
  'fault.duplicate_work_group':
    'The code {found} is given twice; expected each code once, capitals and small letters counting as the same. Change one of the two.',
  'fault.not_a_service_name':
    '{part, select, length {The name is empty or has more than 256 characters} character {The name holds one of / \\ " % or a character beyond plain ASCII, which Windows or a batch file cannot handle} blank {The name begins or ends with a blank} unchanged {The name is still that of the download} other {The name cannot be used}}; expected a name of its own for each service. Choose another one, as in Isogeo Worker CA.',
  'fault.duplicate_service_name':
    'Another service has the name {found} already; expected each name once, capitals and small letters counting as the same. Change one of the two.',
  'fault.not_an_installation_name':
    'Found {found}; expected CRM, then one to seven letters from A to Z or digits. Choose another name, as in CRMSAGE.',
  'fault.title_length':
    'Found {length, plural, =0 {no character} one {# character} other {# characters}}; expected 1 to 50. Choose a title of that length, as in Sage100.',
  'fault.not_an_ipv6_address':
    'Found {found}; expected an IPv6 address without a zone and without a prefix length. Enter it as in 2001:db8::10.',
  'fault.not_a_server_address':
    'Found {found}, {kind, select, unspecified {which stands for no address} loopback {by which a machine reaches itself} multicast {which stands for a group of machines} linkLocal {which holds only on one network segment and needs a zone} ipv4Mapped {which is an IPv4 address in the form of IPv6} other {which is not the address of one server}}; expected the address by which the other servers reach this one. Enter it as in 2001:db8::10 or fd00::10.',
  'fault.duplicate_server_name':
    'Found the same name as for server {other}; expected a name of its own for each server, capitals and small letters counting as the same. Change one of the two.',
  'fault.duplicate_server_address':
    'Found the same IPv6 address as for server {other}, however it is written; expected an address of its own for each server. Change one of the two.',
  'fault.not_one_master':
    'Found {count, plural, =0 {no master} one {# master} other {# masters}}; expected exactly one. Give the role of master to one web server and that of a secondary server to all others.',
  'fault.not_one_sql_server':
    'Found {count, plural, =0 {no SQL Server} one {# SQL Server} other {# SQL Servers}}; expected exactly one. Name the one server that holds the database.',
  'fault.service_repeated':
    'Found a service that is already assigned to server {other}; expected each service on one server only. Remove it from one of the two.',
  'fault.services_on_sql_server':
    'Found services of CRM on the SQL Server; expected none there. Assign them to a web server.',
  'fault.part_missing':
    'The part “request” is missing; {count, plural, =0 {the form has no parts} one {the only part that came is {found}} other {the parts that came are {found}}}. Add exactly one part “request” with the JSON of the request (software, phase, parameters), without evidence; each file is a part “evidence”.',
  'fault.part_repeated':
    'The part “request” came {count, plural, one {# time} other {# times}}; expected exactly one. Send it once; files belong in parts “evidence”.',
  'fault.part_not_json':
    'The part “request” came as {found}; expected application/json. Put the JSON of the request into it; files belong in parts “evidence”.',
  'fault.part_unknown':
    'A part {found} is not known here; expected “request” and “evidence”. Correct its name or leave it out.',
  'fault.not_in_encoding':
    'Found bytes that are not {encoding}; expected a text in that encoding. Name the right encoding in the header, as in Content-Type: text/csv; charset=windows-1252, or save the file as UTF-8.',
  'fault.not_a_workbook':
    'Found no workbook that can be read: the file is damaged, protected by a password or of another format; expected an Excel workbook (.xlsx). Save it again as .xlsx, or as CSV.',
  'fault.wrong_password': 'This is not your current password.',
  'fault.wrong_code': 'The code is wrong, was used already, or is too old.',
  'fault.not_a_site_value':
    'Found {found}; at this path of a site no such value may stand. The API document has under SiteFields what may.',
  'fault.unknown_site_path':
    '{name} is not a path of a site. Use one of those that the API document has under SiteFields, for example load/managers.',
  'fault.site_too_large': 'The merged site would hold more than a site can. Remove remarks or fields first.',
  'fault.other_site':
    'Found an id other than the one in the path; expected {expected}. Send the changes of this site only.',
  'fault.not_a_cursor':
    'This is not a cursor. Take nextCursor from the previous answer, or leave it out to start from the beginning.',
  'fault.not_an_email': 'Found {found}; expected an e-mail address such as name@example.org.',
  'fault.not_an_id':
    'Found {found}; expected an id as a UUID. Write it as in 0b5f3a52-6a0e-4c5f-9d0c-1f6b1c8f2d11.',
  'fault.not_an_id.list':
    'Found {found}; expected the id of a price list, which is a UUID, or "applying". Choose one from /api/v1/price-lists.',
  'fault.not_a_digest':
    'Found {found}; expected a SHA-256 of 64 hexadecimal digits, in small letters. Send the receipt as it was given.',
  'fault.not_a_local_path':
    'Found {found}; expected the path of a page of this server, which begins with one slash. Write it as in /quotes.',
  'fault.not_a_time_zone': 'Found {found}; expected the name of a time zone such as Europe/Berlin.',
  'fault.line_not_read': 'Line {line}: {reason}',
  'fault.table_not_read': '{reason} Nothing was kept.',
  'fault.not_a_webhook_url':
    'Found {found}; expected an address that begins with https:// and names a public host, without user name, password or fragment. Whoever runs this server can allow hosts of their own network.',
  'fault.goes_with_another': '{other} is missing. Give both or neither.',
  'fault.reverse_charge_with_rate':
    'Found {found}; expected 0, because the customer owes this tax. Set the rate to 0, or leave out reverseCharge.',
  'fault.reverse_charge_with_tax':
    'Found a tax that the customer owes beside another tax; expected it alone. Name the taxes of each line, and where the customer owes one of them, that one only.',
  'fault.price_list_unknown':
    'Your organisation has no price list with the id {found}. Choose one from /api/v1/price-lists.',
  'fault.price_list_of_other_currency':
    'The price list “{name}” is in {found}; expected {currency}. Choose another list, or quote in its currency.',
  'fault.price_list_not_valid':
    'The price list “{name}” is valid {hasEnd, select, yes {from {from} until {until}} other {from {from} on}}, not on {day}, the day of the quote. Choose another list or another day.',
  'fault.price_list_none_applies':
    'No price list in {currency} is valid on {day}. Add one, or give the prices in priceList.',
  'fault.list_without_price': 'The list has no price. Give at least one.',
  'fault.price_not_in_list':
    '{found} is ordered for {site} and has no price in the price list “{name}”. Choose another list, or order something else.',
}

export type ProblemMessages = Readonly<Record<keyof typeof en, string>>
