const text = (value) => value.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const item = (goal) => `<li>${goal}<input type="hidden" name="goal" value="${goal}"></li>`;

/** What stands inside an element is read until its script is there, and where there is none. */
export const page = (sent) => `<!doctype html>
<html lang="nl">
  <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Mijn groep</title><link rel="icon" href="data:,">
  <script type="module" src="/cdn.js"></script>
  <script type="module">
    const provider = document.querySelector('rg-provider');
    document.querySelector('rg-network-map').rings = ['in huis', 'in de buurt', 'verder weg'];
    provider.addEventListener('rg-change', () => document.querySelector('output').value++);
    document.querySelector('button').addEventListener('click', () => provider.undo());
    document.querySelector('form').addEventListener('formdata', ({formData}) => {
      if (provider.state.group) formData.delete('goal');
      for (const {text} of provider.state.group?.goals ?? []) formData.append('goal', text);
    });
  </script>
  <h1>Mijn groep</h1>
  <form method="post">
    <p>Bewaard: <output>0</output> <button type="button">Laatste stap terug</button></p>
    <rg-provider backend="indexeddb" group-id="my-group" actor-role="client">
      <rg-phase-tracker></rg-phase-tracker>
      <rg-network-map></rg-network-map>
      <rg-goal-editor>
        <ul>${sent.getAll('goal').map(text).map(item).join('')}</ul>
      </rg-goal-editor>
      <rg-meeting-agenda></rg-meeting-agenda>
    </rg-provider>
    <label>Voor mijn begeleider <input name="note" value="${text(sent.get('note') ?? '')}"></label>
    <button>Versturen</button>
  </form>
</html>`;
