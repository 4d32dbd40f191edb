/// What to do next when something about a contract or a warranty is refused.
enum ContractHints {
  static let all: [Word] = [
    Word(
      "hint.contract.renew_instead", "Si es un período nuevo, use dotacion contract renew.",
      "For a new period, use dotacion contract renew."),
    Word(
      "hint.contract.open_another", "Registre un contrato nuevo.", "Record a new contract."),
    Word(
      "hint.contract.revise_renewal",
      "Si en efecto admite prórroga, corríjalo con dotacion contract revise {contract} --renewal "
        + "express.",
      "If it can be renewed after all, correct it with dotacion contract revise {contract} --renewal "
        + "express."),
    Word(
      "hint.contract.start_on", "La prórroga puede comenzar el {date}.",
      "The renewal can start on {date}."),
    Word(
      "hint.contract.resume_first", "Reanúdelo antes con dotacion contract resume.",
      "Resume it first with dotacion contract resume."),
    Word(
      "hint.contract.suspend_through",
      "Diga desde y hasta qué día, sin tocar otra suspensión: --from, --through.",
      "Say from and until which day, clear of other suspensions: --from, --through."),
    Word(
      "hint.contract.undo_suspension",
      "Si nunca estuvo suspendido, deshaga la suspensión con dotacion undo; su id lo muestra"
        + " «journal log contract:{contract}».",
      "If it never stood still, undo the suspension with dotacion undo; its id is shown by"
        + " “journal log contract:{contract}”."),
    Word(
      "hint.contract.name_scope", "Indique --asset, --site, --model, --kind o --everything.",
      "Name --asset, --site, --model, --kind or --everything."),
    Word(
      "hint.contract.renew_first", "Si el contrato se prorrogó, registre antes la prórroga.",
      "If the contract was renewed, record the renewal first."),
    Word(
      "hint.contract.cover_after", "Lo demás puede agregarse con --since {since}.",
      "The rest can be added with --since {since}."),
    Word(
      "hint.contract.cover_before", "Lo anterior puede agregarse con --until {until}.",
      "What comes before can be added with --until {until}."),
    Word(
      "hint.contract.cover_between",
      "Lo que hay en medio puede agregarse con --since {since} --until {until}.",
      "What lies between can be added with --since {since} --until {until}."),
    Word(
      "hint.contract.show_covers", "Vea qué cubre con dotacion contract show {contract}.",
      "See what it covers with dotacion contract show {contract}."),
    Word(
      "hint.terms.add_service", "Servicios pactados: {services:coverage_service}.",
      "Services agreed: {services:coverage_service}."),
    Word(
      "hint.warranty.open_contract", "Un contrato se registra con dotacion contract open.",
      "A contract is recorded with dotacion contract open."),
    Word(
      "hint.warranty.register_another", "Registre una garantía nueva.", "Record a new warranty."),
    Word(
      "hint.warranty.revise_instead", "Para corregirla use dotacion warranty revise {warranty}.",
      "To correct it, use dotacion warranty revise {warranty}."),
  ]
}
