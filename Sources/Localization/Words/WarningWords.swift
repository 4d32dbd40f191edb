/// What answers warn of without refusing anything.
enum WarningWords {
  static let all: [Word] = [
    Word(
      "answer_warning.serial_too_short",
      "El serial «{serial}» es muy corto: se guarda, pero no se busca ni se empareja por él.",
      "Serial “{serial}” is too short: it is kept, but nothing is found or matched by it."),
    Word(
      "answer_warning.serial_of_the_factory",
      "El serial «{serial}» es un valor de fábrica que se repite: se guarda, pero no se busca ni se "
        + "empareja por él.",
      "Serial “{serial}” is a factory value that repeats: it is kept, but nothing is found or "
        + "matched by it."),
    Word(
      "answer_warning.free_cover_unused",
      "{part_class:part_class} de {asset}: la {entitlement:entitlement_kind} de {provider} va primero y "
        + "no cuesta, pero el escalamiento se carga al contrato {contract}.",
      "{part_class:part_class} of {asset}: the {entitlement:entitlement_kind} of {provider} comes first "
        + "and costs nothing, but the ticket is charged to contract {contract}."),
    Word(
      "answer_warning.free_cover_unanswered",
      "{part_class:part_class} de {asset}: la {entitlement:entitlement_kind} va primero y no cuesta, "
        + "pero el escalamiento se carga al contrato {contract}: nadie registró quién responde por "
        + "ella. Regístrelo con «asset revise {asset} --provider PROVEEDOR».",
      "{part_class:part_class} of {asset}: the {entitlement:entitlement_kind} comes first and costs "
        + "nothing, but the ticket is charged to contract {contract}: nobody recorded who answers "
        + "for it. Record it with “asset revise {asset} --provider PROVIDER”."),
    Word(
      "answer_warning.free_cover_nobodys",
      "{part_class:part_class} de {asset}: solo lo cubre la {entitlement:entitlement_kind}, y nadie "
        + "registró quién responde por ella. Regístrelo con «asset revise {asset} --provider "
        + "PROVEEDOR».",
      "{part_class:part_class} of {asset}: only the {entitlement:entitlement_kind} covers it, and nobody "
        + "recorded who answers for it. Record it with “asset revise {asset} --provider PROVIDER”."),
    Word(
      "answer_warning.contract_unknown",
      "El registro no conoce el contrato {contract}: sale en los documentos tal como se escribió, y "
        + "no se descuenta de ningún cupo.",
      "The registry knows no contract {contract}: it goes out in the documents as it was written, "
        + "and is taken from no quota."),
    Word(
      "answer_warning.part_serial_assumed",
      "{part_class:part_class} de {asset}: hay {pieces} piezas, y el escalamiento lleva el serial "
        + "{serial}, la de mejor garantía. Si falló otra, dígalo en el diagnóstico.",
      "{part_class:part_class} of {asset}: there are {pieces} pieces, and the ticket says serial "
        + "{serial}, the one with the best warranty. If another failed, say so in the diagnosis."),
    Word(
      "answer_warning.uses_left_out",
      "Del contrato {contract} se usó {service:coverage_service} el {used_on}, después de su último "
        + "día, el {ends_on}: escriba la prórroga con «contract renew {contract}», o no se contará.",
      "Contract {contract} had {service:coverage_service} used on {used_on}, after its last day, "
        + "{ends_on}: write its renewal with “contract renew {contract}”, or it is not counted."),
    Word(
      "answer_warning.clock_behind",
      "El reloj de este equipo ({now}) va atrás de la última línea del diario ({last}), y hasta "
        + "entonces todo queda con la hora de esa línea. Revise el reloj; si está bien, esa línea se "
        + "escribió con uno adelantado: diga las horas a mano donde importen.",
      "This machine’s clock ({now}) is behind the journal’s last line ({last}), and until then "
        + "everything is given that line’s time. Check the clock; if it is right, that line was "
        + "written by one that ran ahead: say times by hand where they matter."),
  ]
}
