/** The choice in the toolbar. Stories and elements know it as Dutch. */
export const pseudo = 'pseudo';

let isOn = false;

/**
 * A language that nobody can read, from right to left and a third longer than Dutch: what stays Dutch is
 * written in the code, what is cut off would be in other languages too. The tests use the same.
 */
export async function speakPseudo(wanted: boolean): Promise<void> {
  if (wanted === isOn) return;
  isOn = wanted;
  const {bringDutchBack, mirrorDutch} = await import('../tests/accessibility/mirrored.js');
  if (wanted) mirrorDutch();
  else bringDutchBack();
}
