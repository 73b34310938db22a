/** What a portal's server may do wrong, and the check that has to find it. */
export const faults = {
  'takes whoever is not signed in for the client': 'lets nobody in without credentials',
  'takes a token that is made up for the client’s':
    'lets nobody in with credentials that are made up',
  'tells an outsider that the group is there': 'answers an outsider as if the group did not exist',
  'writes what it refuses an outsider': 'answers an outsider as if the group did not exist',
  'believes the page about who it is': 'takes from nobody’s page who they are',
  'lets a member do everything': 'lets a member do only what the table allows',
  'gives a member the whole group':
    'shows a member nobody from the client’s map who does not take part',
  'gives a member all goals': 'shows a member no goal that is the client’s alone',
  'counts in the versions of a member what they do not see':
    'gives a member no version from which they learn of what they do not see',
  'lets answers be kept in between': 'lets nobody in between keep an answer',
  'answers for any group to who is signed in':
    'answers its client for a group of others as if that did not exist',
  'writes where the body says': 'writes into no group but that of the address',
  'has one history of all groups': 'shows nothing of another group in a load or the history',
  'tells on a stream of all groups': 'tells nothing of another group on the stream',
  'has one ETag for ever': 'says with an ETag whether anything is new',
  'says nothing of the type': 'names the type and version of what it says',
  'has empty versions': 'gives the records of the group, each with a version',
  'finds every group': 'answers not-found for a group that does not exist',
  'puts names in its history': 'keeps a history of who did what, in ids only',
  'writes over what it had not seen':
    'refuses a change on an older version, and gives what stands there now',
  'does not say what stands there':
    'refuses a change on an older version, and gives what stands there now',
  'makes a record anew over the old one': 'refuses to make what is there already',
  'takes a write without a base':
    'writes over nothing without a version, or with one that it never gave',
  'takes * for every version':
    'writes over nothing without a version, or with one that it never gave',
  'writes the half of a change': 'does all writes of a change, or none',
  'takes away what it had not seen': 'takes away, but not on an older version',
  'looks first and writes later': 'lets one of 25 win that change the same version at once',
  'answers before it writes': 'answers only when the next load has it',
  'drops what it does not know': 'keeps fields that it does not know, and text letter for letter',
  'trims texts': 'keeps fields that it does not know, and text letter for letter',
  'takes ids that look alike for one':
    'keeps things apart by the exact id, however odd, or refuses it',
  'breaks on the character NUL': 'keeps things apart by the exact id, however odd, or refuses it',
  'keeps the version of what it changes':
    'saves a change on the newest version, with another version',
  'forgets keys': 'gives the same change the same answer, with one effect',
  'does a repeated change again': 'undoes nothing when an older change comes once more',
  'takes any change under a known key': 'refuses another change under a key that was used',
  'shares keys between users': 'keeps the keys of one user apart from those of another',
  'needs no key': 'takes no change without its key, or under another one',
  'loses the last changes when it is killed': 'has all that it acknowledged after it was killed',
  'says that all is well with anything': 'writes nothing of a body that is not as it should be',
  'does not say where it is wrong': 'says where a body is wrong',
  'repeats in its errors what was typed': 'repeats in no error what was typed',
  'breaks on what is not JSON': 'refuses what is not JSON',
  'takes any type of body': 'refuses another type of body, and another version',
  'takes in all that comes': 'refuses what is too large',
  'has errors of its own': 'says what is wrong as a problem of the contract',
  'never tells by itself': 'tells on the stream within five seconds what is new',
  'forgets what was missed': 'tells what was missed since a cursor, or that all is stale',
  'takes any cursor': 'says of a cursor that it does not know that all is stale',
  'tells other versions than it stores': 'ends with what is stored, after forty changes at once',
  'tells everybody everything': 'tells a member nothing of what they may not see',
  'does at once what was proposed': 'lets a member’s wish wait for the client, and change nothing',
  'accepts without doing': 'does what was proposed when the client takes it over',
  'lets everybody decide on proposals': 'lets nobody but the client decide on a proposal',
  'lets a loan last for ever':
    'lets a task that was lent be done, and no more when it is taken back',
  'lets one loan count for all': 'lets a loan count only for who it was made to, and for what',
  'leaves on the stream what a loan showed': 'takes back on an open stream what a loan showed',
  'goes on telling whoever is out':
    'ends all access when a membership ends, also on an open stream',
  'is reached by plain http': 'is reached by https alone',
  'has a certificate of its own': 'can be reached',
  'takes TLS of long ago': 'speaks no TLS older than 1.2',
  'has a certificate that ends in days': 'has a certificate for two weeks more',
  'has a history in a form of its own':
    'answers with its history as the schema says, page after page',
  'gives the first page for every page':
    'answers with its history as the schema says, page after page',
  'writes down twice what came twice': 'has each change in its history, once',
  'does not write down what is taken away': 'has each change in its history, once',
  'tells the news in a form of its own': 'says on the stream what its schema says',
  'has a name of its own for the news': 'says on the stream what its schema says',
  'keeps its stream back until there is news': 'says on the stream at once that it is there',
  'takes no cursor from the address': 'tells what was missed since a cursor, or that all is stale',
  'takes no cursor from a header': 'takes a cursor as a browser’s own EventSource says it',
  'is slow when there is much': 'loads a group with 500 records more within a second',
  'lets a key go when others come': 'knows a key after hundreds of others',
  'writes what it puts off':
    'does in a burst what it acknowledges, once, and nothing of what it puts off',
  'does not say until when it puts off':
    'does in a burst what it acknowledges, once, and nothing of what it puts off',
  'loses in a burst what it acknowledged':
    'does in a burst what it acknowledges, once, and nothing of what it puts off',
  'breaks in a burst':
    'does in a burst what it acknowledges, once, and nothing of what it puts off',
  'takes on whatever comes': 'puts off who asks too much',
  'puts off for ever': 'puts off who asks too much',
  'is open to every page': 'opens itself to no page of a stranger',
  'does not know its own portal': 'lets the portal’s own pages ask, and read what they need',
  'lets browsers guess': 'lets no browser guess what an answer is',
  'says what it is made with': 'does not say what it is made with',
  'breaks on a method that it does not know': 'knows no methods but those of the contract',
  'writes with any method': 'knows no methods but those of the contract',
  'does not say which methods there are': 'knows no methods but those of the contract',
} as const;
/** What only somebody sees who comes back another day. */
export type Fault = keyof typeof faults | 'forgets keys overnight';
