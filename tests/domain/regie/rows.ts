/**
 * The table of `domain.md` §9, letter for letter; below it what that page leaves to the library. It
 * is written out here a second time on purpose: what the code does is held to it, and not to itself.
 * ✔ may · P proposes · D with a live loan · own = own part · – no · host = no, but for the host's word.
 */
export const table = `
See whole network map           | ✔ | D    | –   | –          | –   | –   | host
Add person on map               | ✔ | D    | –   | –          | –   | –   | host
Remove person from map          | ✔ | D    | –   | –          | –   | –   | host
Nominate                        | ✔ | P    | P   | P          | P   | P   | host
End a membership                | ✔ | P    | P   | P          | P   | P   | host
Ask                             | ✔ | D    | –   | –          | –   | –   | host
Answer invitation               | – | own  | own | own        | own | own | –
Leave                           | – | own  | own | own        | own | own | –
Mark talk done                  | – | ✔    | –   | –          | –   | –   | –
See that a talk took place      | ✔ | ✔    | –   | own        | own | own | host
See member list                 | ✔ | ✔    | ✔   | ✔          | ✔   | ✔   | host
State own contribution          | – | own  | own | own        | own | own | –
Edit goal text                  | ✔ | P    | P   | P          | P   | P   | host
Add goal                        | ✔ | P    | P   | P          | P   | P   | host
Choose dimension                | ✔ | P    | P   | P          | P   | P   | host
Set goal status                 | ✔ | P    | P   | P          | P   | P   | host
Decide who sees a goal          | ✔ | –    | –   | –          | –   | –   | host
Read shared goals               | ✔ | ✔    | ✔   | ✔          | ✔   | ✔   | host
Add step                        | ✔ | D/P  | P   | P or offer | P   | P   | host
Edit step                       | ✔ | D/P  | P   | P          | P   | P   | host
Agree to own step               | – | own  | own | own        | own | own | –
Mark step done                  | ✔ | own  | own | own        | own | own | host
Rate progress                   | ✔ | ✔    | ✔   | host       | ✔   | ✔   | –
Set meeting place               | ✔ | D    | P   | P          | P   | P   | host
Set frequency and channel       | ✔ | D    | P   | P          | P   | P   | host
Set date                        | ✔ | D    | P   | P          | P   | P   | host
Draft agenda                    | ✔ | D/P  | P   | P          | P   | P   | host
Order agenda                    | ✔ | D    | –   | –          | –   | –   | host
Accept agenda item              | ✔ | D    | –   | –          | –   | –   | host
Remove agenda item              | ✔ | D    | –   | –          | –   | –   | host
Chair                           | ✔ | own D| own D| own D     |own D|own D| host
Record agreements               | ✔ | D    | D   | D          | D   | D   | host
Approve and share record        | ✔ | –    | –   | –          | –   | –   | host
Read shared record              | ✔ | own  | own | own        | own | own | host
See crisis plan                 | ✔ | ✔    | ✔   | host       | host| host| host
Set phase                       | ✔ | D    | P   | P          | P   | P   | host
Reorientation outcome           | ✔ | D    | P   | P          | P   | P   | host
Grant delegation                | ✔ | –    | –   | –          | –   | –   | host
Revoke delegation               | ✔ | own  | own | own        | own | own | host
Change facilitator              | ✔ | –    | –   | –          | –   | –   | host
Hand back facilitation          | – | own  | –   | –          | –   | –   | –
Pause group                     | ✔ | P    | P   | P          | P   | P   | host
Close group                     | ✔ | P    | P   | P          | P   | P   | host

Keep notes about people         | ✔ | –    | –   | –          | –   | –   | –
Prepare a meeting               | ✔ | –    | –   | –          | –   | –   | –
Arrange goals                   | ✔ | –    | –   | –          | –   | –   | host
Skip a talk                     | ✔ | ✔    | –   | –          | –   | –   | –
Name the group                  | ✔ | –    | –   | –          | –   | –   | host
Set care setting                | ✔ | –    | –   | –          | –   | –   | host
Set crisis plan                 | ✔ | –    | –   | –          | –   | –   | host
Decide a proposal               | ✔ | –    | –   | –          | –   | –   | host
Withdraw a proposal             | – | own  | own | own        | own | own | –
Reply to a meeting              | – | own  | own | own        | own | own | –`;
