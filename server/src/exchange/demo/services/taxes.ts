// Which services around municipal taxes does the Land describe?
import { placeOf } from '../territory.js';
import type { ServiceNote } from './note.js';

export const taxes: readonly ServiceNote[] = [
  {
    key: 'hundesteuer', code: '99102013000000', name: 'Hundesteuer', publicName: 'Hundesteuer anmelden', typing: ['5'], synonyms: ['Hundemarke', 'Steuer Hund', 'Hund abmelden'],
    english: { publicName: 'Dog tax', summary: 'Every dog has to be registered for the dog tax.' }, teaser: 'Ein Hund zieht ein? Melden Sie ihn zur Steuer an.', summary: 'Für jeden Hund, der älter als drei Monate ist, zahlen Sie Hundesteuer an Ihre Gemeinde.',
    description: 'Die Gemeinde legt fest, wie hoch die Steuer ist. Der zweite Hund kostet meist mehr als der erste. Für Hunde, die Menschen mit Behinderung helfen, zahlen Sie nichts. Auch für Tiere aus dem Heim gibt es an vielen Orten eine freie Zeit. Stirbt der Hund oder ziehen Sie weg, melden Sie ihn wieder ab.',
    prerequisites: 'Der Hund lebt bei Ihnen, ob er Ihnen gehört oder nicht.', requiredDocuments: '- Angaben zu Rasse, Alter und Chip\n- Nachweis, wenn Sie weniger zahlen wollen', procedure: '1. Sie melden den Hund schriftlich oder online an.\n2. Sie erhalten eine Marke und den Bescheid.\n3. Die Marke trägt der Hund am Halsband.', legalBasis: '- § 3 Kommunalabgabengesetz (KAG)\n- Hundesteuersatzung der Gemeinde',
    feesText: 'Die Höhe steht in der Satzung Ihrer Gemeinde.', times: ['2–4 Wochen'], deadlines: ['2 Wochen: nachdem der Hund zu Ihnen kam'],
  },
  {
    key: 'grundsteuer', code: '99102009000000', name: 'Grundsteuer', publicName: 'Grundsteuer zahlen', typing: ['5'], addressees: ['001', '002'], synonyms: ['Hebesatz', 'Steuerbescheid', 'Grundbesitzabgaben'],
    summary: 'Wem Haus, Wohnung oder Land gehört, der zahlt einmal im Jahr Grundsteuer, meist in vier Teilen.', description: 'Die Steuer entsteht in drei Schritten. Das Finanzamt stellt fest, was Ihr Besitz wert ist. Daraus ergibt sich der Messbetrag. Die Gemeinde nimmt ihn mal mit ihrem Hebesatz. Sind Sie mit dem Wert nicht einverstanden, wenden Sie sich an das Finanzamt. Geht es um den Hebesatz oder die Zahlung, ist die Gemeinde da.',
    prerequisites: 'Ihnen gehört ein Grundstück in der Gemeinde.', requiredDocuments: 'Keine. Halten Sie das Kassenzeichen bereit.', procedure: 'Sie erhalten einen Bescheid, der gilt, bis ein neuer kommt. Am einfachsten zahlen Sie per Lastschrift.', legalBasis: '- Grundsteuergesetz (GrStG)\n- Hebesatzsatzung der Gemeinde', feesText: 'Messbetrag mal Hebesatz; beide stehen im Bescheid.', times: ['Änderungen sehen Sie im nächsten Bescheid.'],
    deadlines: ['15.02.', '15.05.', '15.08.', '15.11.'], appeal: 'Gegen den Bescheid der Gemeinde können Sie innerhalb eines Monats Widerspruch einlegen. Zahlen müssen Sie trotzdem zunächst.', near: ['CMP-06'],
  },
  {
    key: 'kurbeitrag', code: '99102020000000', name: 'Kurbeitrag', typing: ['5'], at: [placeOf.badBelzig, '120625031024'], synonyms: ['Kurtaxe', 'Gästekarte', 'Übernachtung'],
    summary: 'In Kurorten zahlen Gäste für jede Nacht einen kleinen Beitrag. Dafür gibt es die Gästekarte.', description: 'Ihre Unterkunft nimmt den Beitrag ein und gibt Ihnen die Karte. Mit ihr werden Therme, Museum oder Bus günstiger. Kinder und Menschen mit schwerer Behinderung zahlen weniger oder nichts.',
    prerequisites: 'Sie übernachten im Kurort und wohnen nicht dort.', requiredDocuments: '- Meldeschein der Unterkunft', legalBasis: '- § 11 Kommunalabgabengesetz (KAG)\n- Satzung über den Kurbeitrag', fees: ['1–3 €: je Nacht'], times: ['Die Karte bekommen Sie bei der Ankunft.'], defects: ['CMP-07'], near: ['CMP-01'],
  },
];
