/** Reports of the same four orders as those in `test/sources/psp/reports`, as these providers write them. */

export const MOLLIE = `Datum,Betaalmethode,Valuta,Bedrag,Status,ID,Omschrijving,Naam consument,Rekening consument,BIC consument,Uitbetalingsvaluta,Uitbetalingsbedrag,Uitbetalingsreferentie,Teruggestort bedrag
2026-03-01 09:10:11,ideal,EUR,121.00,paidout,tr_1,Bestelling W-1001,A. Jansen,NL49INGB0000000011,INGBNL2A,EUR,121.00,14086537.2603.05,
2026-03-01 10:10:11,creditcard,EUR,60.50,paidout,tr_2,Bestelling W-1002,,,,EUR,60.50,14086537.2603.05,60.50
2026-03-02 11:10:11,ideal,EUR,242.00,paidout,tr_3,Bestelling W-1003,C. Smit,NL94RABO0000000012,RABONL2U,EUR,242.00,14086537.2603.05,
2026-03-03 12:10:11,terugbetaling,EUR,-60.50,refunded,re_1,Bestelling W-1002,,,,EUR,-60.50,14086537.2603.05,
2026-03-04 08:10:11,chargeback,EUR,-121.00,,chb_1,Bestelling W-1001,A. Jansen,NL49INGB0000000011,INGBNL2A,EUR,-121.00,14086537.2603.05,
2026-03-05 03:00:00,,EUR,-2.42,,,Ingehouden transactiekosten MOL-NL-R2026.0000123456,,,,EUR,-2.42,14086537.2603.05,
`;

export const STRIPE = `balance_transaction_id,created,currency,gross,fee,net,reporting_category,source_id,description,payment_metadata[order_id],automatic_payout_id,automatic_payout_effective_at
txn_1,2026-03-01 09:10:11,eur,121.00,1.00,120.00,charge,ch_1,Winkel,W-1001,po_1SabcDEFghiJKL001,2026-03-05 00:00:00
txn_2,2026-03-01 10:10:11,eur,60.50,0.42,60.08,charge,ch_2,Winkel,W-1002,po_1SabcDEFghiJKL001,2026-03-05 00:00:00
txn_3,2026-03-02 11:10:11,eur,242.00,0.50,241.50,charge,ch_3,Winkel,W-1003,po_1SabcDEFghiJKL001,2026-03-05 00:00:00
txn_4,2026-03-03 12:10:11,eur,-60.50,0.00,-60.50,refund,re_1,Winkel,W-1002,po_1SabcDEFghiJKL001,2026-03-05 00:00:00
txn_5,2026-03-04 08:10:11,eur,-121.00,0.00,-121.00,dispute,dp_1,Winkel,W-1001,po_1SabcDEFghiJKL001,2026-03-05 00:00:00
txn_6,2026-03-04 09:10:11,eur,-0.50,0.00,-0.50,fee,,Radar,,po_1SabcDEFghiJKL001,2026-03-05 00:00:00
`;

export const SHOPIFY = `Transaction Date,Type,Order,Card Brand,Card Source,Payout Status,Payout Date,Payout ID,Available On,Amount,Fee,Net,Checkout,Payment Method Name,Presentment Amount,Presentment Currency,Currency,VAT
2026-03-01 09:10:11 +0100,charge,#W-1001,visa,online,paid,2026-03-05,140769394954,2026-03-05,121.00,1.00,120.00,#1,card,121.00,EUR,EUR,0.00
2026-03-01 10:10:11 +0100,charge,#W-1002,visa,online,paid,2026-03-05,140769394954,2026-03-05,60.50,0.42,60.08,#2,card,60.50,EUR,EUR,0.00
2026-03-02 11:10:11 +0100,charge,#W-1003,visa,online,paid,2026-03-05,140769394954,2026-03-05,242.00,1.00,241.00,#3,card,242.00,EUR,EUR,0.00
2026-03-03 12:10:11 +0100,refund,#W-1002,visa,online,paid,2026-03-05,140769394954,2026-03-05,-60.50,0.00,-60.50,#4,card,-60.50,EUR,EUR,0.00
2026-03-04 08:10:11 +0100,chargeback,#W-1001,visa,online,paid,2026-03-05,140769394954,2026-03-05,-121.00,0.00,-121.00,#5,card,-121.00,EUR,EUR,0.00
`;
