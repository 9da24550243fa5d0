import {
  defaultRectification, organsOf, proposeIssuer, termOf, type AgencyProperties, type CaseMention, type DraftBasis, type LegalNote, type NoticeKind,
  type RectificationSettings,
} from '../../../shared/rectification';
import { singleLine } from '../../../shared/wording';
import type { Session } from '../session';

/** The settings of documents and terms as they count now. */
export const settingsOf = ({ workspace }: Session): RectificationSettings => workspace.rules.rectification() ?? defaultRectification(workspace.batch.get());

/** How an agency is led, by what people set of it; under local leadership while nobody said otherwise. */
export function propertiesOf({ workspace }: Session, agency: string): AgencyProperties {
  const set = workspace.rules.agencies().find(({ name }) => name === agency);
  return { leadership: set?.vertical === true ? 'vertical' : 'local', superior: set?.superior ?? '' };
}

/** Why an organ may issue a document of that kind; one that the law does not name is the user's choice. */
export function issuerBasis(session: Session, kind: NoticeKind, issuer: string): LegalNote {
  const { choices } = proposeIssuer(kind, organsOf(settingsOf(session), session.workspace.batch.get()));
  return choices.find(({ organ }) => organ === issuer)?.basis ?? { text: '制发机关由使用人填写，请核对依据', certainty: 'C' };
}

/** What a template needs to draft a document for an agency, from the settings of the workspace. */
export function basisFor(session: Session, kind: NoticeKind, agency: string, cases: readonly CaseMention[], today: string): DraftBasis {
  const batch = session.workspace.batch.get();
  const settings = settingsOf(session);
  const organs = organsOf(settings, batch);
  const [choice] = proposeIssuer(kind, organs).choices;
  const issuer = choice?.organ ?? batch.organ;
  const copyTo = singleLine(batch.copyTo);
  return {
    kind, agency, properties: propertiesOf(session, agency), batchName: batch.name, cases, organs, issuer, issuerBasis: issuerBasis(session, kind, issuer),
    ruleSet: settings.ruleSet, rule: termOf(kind, settings, batch), contact: batch.contact, copies: copyTo === '' ? [] : [`抄送：${copyTo}。`],
    year: Number(today.slice(0, 4)), orderReason: '', follows: null, review: null,
  };
}
