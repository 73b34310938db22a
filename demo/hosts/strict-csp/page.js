const provider = document.querySelector('rg-provider');
const saved = document.querySelector('output');
document.querySelector('rg-network-map').rings = ['in huis', 'in de buurt', 'verder weg'];
provider.addEventListener('rg-change', () => saved.value++);
document.querySelector('button').addEventListener('click', () => provider.undo());
