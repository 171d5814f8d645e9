import type { Finding } from './finding';

/** A finding as files, other programs and the command line get it: the fields of the contract, in its order. */
export function printedFinding({ recordNo, regime, list, mark, holder, ...rest }: Finding) {
  const { relation, reasons, field, start, end, text, use, goods, inForce, confidence, shown, customs, law } =
    rest;
  return {
    recordNo,
    regime,
    list,
    listDate: rest.listDate,
    demonstration: rest.demonstration,
    mark,
    ...(rest.markRaw && { markRaw: rest.markRaw }),
    ...(rest.figure && { figure: rest.figure }),
    holder,
    relation,
    reasons,
    field,
    start,
    end,
    text,
    ...(rest.picture && { picture: rest.picture }),
    use,
    goods,
    inForce,
    confidence: Math.round(confidence * 1000) / 1000,
    shown,
    outcome: rest.outcome,
    customs,
    law,
    explanation: rest.explanation,
  };
}
