extension CoverageWorld {
  /// Printers whose verdict turns on the days of their contracts; applied after `lines`.
  static let linesOfDays = [
    // 1016 to 1018: contracts that renew by themselves: one renewed a month late, one of six months,
    // one of ten days.
    #"asset.register {"tag":"1016","model":"Lexmark MS826","at":"PASTO"}"#,
    #"asset.register {"tag":"1017","model":"Lexmark MS826","at":"PASTO"}"#,
    #"asset.register {"tag":"1018","model":"Lexmark MS826","at":"PASTO"}"#,
    #"contract.open {"code":"CTO-10","provider":"REDES","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-06-30","renewal":"tacit"}"#,
    #"contract.cover {"contract":"CTO-10","assets":["1016"]}"#,
    #"contract.renew {"contract":"CTO-10","starts_on":"2026-08-01","ends_on":"2026-12-31"}"#,
    #"contract.open {"code":"CTO-11","provider":"REDES","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-06-30","renewal":"tacit"}"#,
    #"contract.cover {"contract":"CTO-11","assets":["1017"]}"#,
    #"contract.open {"code":"CTO-12","provider":"REDES","kind":"maintenance_contract","starts_on":"2026-06-20","ends_on":"2026-06-29","renewal":"tacit"}"#,
    #"contract.cover {"contract":"CTO-12","assets":["1018"]}"#,
    // 1019: a contract with the roller for half a year, and one with the fuser alone for longer.
    #"asset.register {"tag":"1019","model":"Lexmark MS826","at":"PASTO"}"#,
    #"contract.open {"code":"CTO-13","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-06-30","terms":{"parts_in":["roller","fuser"],"response":"8bh"}}"#,
    #"contract.cover {"contract":"CTO-13","assets":["1019"]}"#,
    #"contract.open {"code":"CTO-14","provider":"REDES","kind":"maintenance_contract","starts_on":"2025-07-01","ends_on":"2026-12-31","terms":{"parts_in":["fuser"]}}"#,
    #"contract.cover {"contract":"CTO-14","assets":["1019"]}"#,
    // 1020: one contract until March, the next from October.
    #"asset.register {"tag":"1020","model":"Lexmark MS826","at":"PASTO"}"#,
    #"contract.open {"code":"CTO-15","provider":"SOLUC","kind":"maintenance_contract","starts_on":"2026-01-01","ends_on":"2026-03-31"}"#,
    #"contract.cover {"contract":"CTO-15","assets":["1020"]}"#,
    #"contract.open {"code":"CTO-16","provider":"REDES","kind":"maintenance_contract","starts_on":"2026-10-01","ends_on":"2026-12-31"}"#,
    #"contract.cover {"contract":"CTO-16","assets":["1020"]}"#,
  ]
}
