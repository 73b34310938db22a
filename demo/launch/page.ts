import '@resourcegroep/elements/define.js';

/*
 * The page that was launched. It holds no token: its server knows from a cookie whose group this is, and
 * tells only what who looks may see.
 */
const response = await fetch('/app/session');
const [provider] = document.getElementsByTagName('rg-provider');
const [back, closed] = ['back', 'closed'].map((id) => document.getElementById(id));
if (!provider || !(back instanceof HTMLAnchorElement) || !closed)
  throw new Error('The page is not whole.');

if (response.ok) {
  const {groupId, returnUrl} = (await response.json()) as {groupId: string; returnUrl?: string};
  provider.src = `/app/groups/${encodeURIComponent(groupId)}`;
  if (returnUrl !== undefined) {
    back.href = returnUrl;
    back.hidden = false;
  }
} else {
  provider.hidden = true;
  closed.hidden = false;
}
