import '@resourcegroep/elements/define.js';

/*
 * The elements on the reference server: the page says where the group is and who asks, and that is all.
 * In place of the portal's sign-in stands a list of people; whoever is chosen gets a token of theirs.
 */
const [provider] = document.getElementsByTagName('rg-provider');
const [choice] = document.getElementsByTagName('select');
if (provider === undefined || choice === undefined) throw new Error('The page is not whole.');

const user = new URLSearchParams(location.search).get('as') ?? choice.value;
choice.value = user;
choice.addEventListener('change', () => location.assign(`?as=${choice.value}`));

let token: Promise<string> | undefined;

async function signIn(): Promise<string> {
  const response = await fetch('/demo/token', {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({user}),
  });
  const {token: given} = (await response.json()) as {token: string};
  return given;
}

provider.access = {
  getToken: ({renew}) => (token = renew ? signIn() : (token ?? signIn())),
};
