const text = (value) => String(value).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const list = (records, kind, name) => {
  const lines = records.filter((one) => one.kind === kind).map(({body}) => text(body[name]));
  return `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
};

/** What stands inside an element is read until its script is there, and where there is none. */
export const page = ({records, note}) => `<!doctype html>
<html lang="nl">
  <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Mijn groep</title><link rel="icon" href="data:,">
  <style>
    rg-provider { display: flex; flex-direction: column; gap: 2rem; }
  </style>
  <script type="module" src="/cdn.js"></script>
  <script type="module">
    const [provider, saved] = [document.querySelector('rg-provider'), document.querySelector('output')];
    document.querySelector('rg-network-map').rings = ['in huis', 'in de buurt', 'verder weg'];
    provider.addEventListener('rg-change', () => saved.value++);
    document.querySelector('button').addEventListener('click', () => provider.undo());
  </script>
  <h1>Mijn groep</h1>
  <form method="post">
    <p>Bewaard: <output>0</output> <button type="button">Laatste stap terug</button></p>
    <rg-provider src="/api/groups/my-group">
      <rg-phase-tracker></rg-phase-tracker>
      <rg-network-map>${list(records, 'person', 'displayName')}</rg-network-map>
      <rg-goal-editor>${list(records, 'goal', 'text')}</rg-goal-editor>
      <rg-meeting-agenda></rg-meeting-agenda>
    </rg-provider>
    <label>Voor mijn begeleider <input name="note" value="${text(note)}"></label>
    <button>Versturen</button>
  </form>
</html>`;
