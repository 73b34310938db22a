import type {PhaseCode} from '../../domain/phases/values.js';
import type {Audience, SheetScene} from './sheet-scene.js';

type Text = SheetScene['text'];

/** What a kind of care calls things by; FACT is the usual one [S3]. It changes no rights. */
const careWords: Readonly<
  Record<string, (text: Text, phase: PhaseCode, audience: Audience) => string | undefined>
> = {
  hic: (text, phase, audience) =>
    inHospital(text, phase, audience) ?? met(text.onWard, text, phase, audience),
  art: (text, phase, audience) =>
    inHospital(text, phase, audience) ?? met(text.personal, text, phase, audience),
  iht: (text, phase, audience) => met(text.atHome, text, phase, audience),
  social: (text, phase, audience) =>
    phase === 'reorientation' && audience === 'Method'
      ? text.reorientationSocial
      : met(text.fromSocial, text, phase, audience),
};

const met = (who: string, text: Text, phase: PhaseCode, audience: Audience): string | undefined =>
  phase === 'investment' && audience === 'You' ? text.talksWith(who) : undefined;

function inHospital(text: Text, phase: PhaseCode, audience: Audience): string | undefined {
  if (audience !== 'Method') return undefined;
  if (phase === 'followUp') return text.followUpAlignment;
  return phase === 'reorientation' ? text.reorientationHome : undefined;
}

/** What a phase is for, in the words of who looks and of the care around the group. */
export const subtitleOf = ({text, audience, group}: SheetScene, phase: PhaseCode): string =>
  careWords[group.careModel ?? '']?.(text, phase, audience) ?? text[`${phase}${audience}`];
