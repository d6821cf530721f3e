import { shownName } from '../../../../shared/shownName.ts';
import type { Basis } from '../../../../shared/uncertain.ts';
import type { Language } from '../../../app/language/i18n.ts';
import type { CampaignText } from '../messages.ts';

/** The mark of a figure and where it comes from, in a line. */
export function basisWords({ mark, note = '' }: Basis, language: Language, text: CampaignText): string {
  return [text(`basis.${mark}`), shownName(note, language)].filter((part) => part !== '').join(' · ');
}
