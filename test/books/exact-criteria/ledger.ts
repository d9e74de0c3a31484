import { PROFILES } from "../../../src/domain/profile/builtin";
import { withSettings } from "../../../src/domain/profile/read-profile";
import { bookOf } from "../from-csv";

/**
 * The eight criteria of Exact Online with their three notes, and what goes before them: assignment rules,
 * the accounts and the full name of a relation, batches (seed document 002, spec 2 and 3).
 *
 * - A1: end-to-end id in the description, for two items together (2)
 * - B1: the payment batch id finds the items of a SEPA batch, which goes before the criteria
 * - C1: payment reference and amount; C2: two items have both, so that neither is cleared (1)
 * - D1: our reference and amount; the rule to 4990 yields to the open item (clearing takes precedence)
 * - E1: booking date and amount, without text
 * - F1: a payment reference for two items together (2)
 * - G1: two of our references together (2), paid net of a credit note
 * - H1: the items of one booking date together (2)
 * - I1: the amount, for the relation is known by its full name (3); I2: no relation, so nothing
 * - K1: 0,50 short: Exact allows no difference
 * - L1: bank charges go to 4990 by the user's rule
 */
export const exactCriteria = bookOf({
  name: "exact-criteria",
  profile: withSettings(PROFILES.exact, {
    ownAccounts: { NL94INGB0006284510: { route: "suspense", account: "2000" } },
    assignmentRules: [
      {
        name: "Bankkosten",
        when: [{ field: "description", contains: "kosten" }],
        account: "4990",
        vatCode: "0",
        costCentre: "K1",
      },
    ],
  }),
  items: `Debiteurnr;Naam;IBAN;Factuurnummer;Betalingskenmerk;EndToEndId;Batch-id;Factuurdatum;Boekdatum;Openstaand
A;Abbing B.V.;NL86ABNA0000000001;26100001;;E2E-2026-7781;;05-01-2026;05-01-2026;605,00
A;Abbing B.V.;NL86ABNA0000000001;26100002;;E2E-2026-7781;;06-01-2026;06-01-2026;121,00
B;Berkel;NL59ABNA0000000002;26100003;;;INC-2026-01;07-01-2026;07-01-2026;242,00
B2;Bos;NL32ABNA0000000003;26100004;;;INC-2026-01;07-01-2026;07-01-2026;363,00
C;Cornelis;;26100005;5000056789012345;;;08-01-2026;08-01-2026;84,70
C2;Coster;;26100006;1000023456789012;;;08-01-2026;08-01-2026;96,80
C2;Coster;;26100007;1000023456789012;;;09-01-2026;09-01-2026;96,80
D;Dekker kosten en advies;;26100008;;;;10-01-2026;10-01-2026;181,50
E;Evers;;26100009;;;;12-01-2026;22-01-2026;77,77
F;Faber;;26100010;3000098765432109;;;13-01-2026;13-01-2026;302,50
F;Faber;;26100011;3000098765432109;;;14-01-2026;14-01-2026;60,50
G;Groen;;26100012;;;;15-01-2026;15-01-2026;1210,00
G;Groen;;26100013;;;;16-01-2026;16-01-2026;-242,00
H;Hendriks;NL05ABNA0000000004;26100014;;;;17-01-2026;26-01-2026;151,25
H;Hendriks;NL05ABNA0000000004;26100015;;;;18-01-2026;26-01-2026;48,40
I;Installatiebedrijf Iepema B.V.;;26100016;;;;19-01-2026;19-01-2026;1331,00
J;Jonker;;26100017;;;;19-01-2026;19-01-2026;1452,00
K;Kuipers;;26100018;;;;20-01-2026;20-01-2026;500,00
`,
  lines: `Datum;Bedrag;Naam tegenpartij;Tegenrekening;Omschrijving;Betalingskenmerk;Batch-id;Eigen rekening
20-01-2026;726,00;Abbing;NL86ABNA0000000001;SEPA overboeking kenmerk E2E-2026-7781;;;NL94INGB0006284510
20-01-2026;605,00;;;Incassobatch 2 posten;;INC-2026-01;NL94INGB0006284510
21-01-2026;84,70;C. Cornelis;;;5000056789012345;;NL94INGB0006284510
21-01-2026;96,80;Coster;;;1000023456789012;;NL94INGB0006284510
21-01-2026;181,50;Dekker;;kosten advies, factuur 26100008;;;NL94INGB0006284510
22-01-2026;77,77;Onbekend;;overboeking;;;NL94INGB0006284510
23-01-2026;363,00;;;;3000098765432109;;NL94INGB0006284510
23-01-2026;968,00;Groen;;26100012 minus credit 26100013;;;NL94INGB0006284510
26-01-2026;199,65;Hendriks;NL05ABNA0000000004;overboeking;;;NL94INGB0006284510
27-01-2026;1331,00;Installatiebedrijf Iepema BV;;overboeking;;;NL94INGB0006284510
27-01-2026;1452,00;;;overboeking;;;NL94INGB0006284510
28-01-2026;499,50;Kuipers;;factuur 26100018;;;NL94INGB0006284510
30-01-2026;-12,50;ING;;kosten januari;;;NL94INGB0006284510
`,
});
