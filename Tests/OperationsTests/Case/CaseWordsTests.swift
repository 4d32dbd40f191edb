import Localization
import Operations
import RegistryModel
import Testing

/// What people read about cases.
@Suite struct CaseWordsTests {
  /// As the procedure spells them.
  @Test func statesAreNamedAsInTheProcedure() {
    let lexicon = Lexicon(.spanish)
    let names = CaseState.allCases.map { lexicon.term("case_state", $0.rawValue) }
    #expect(
      names == [
        "Registrado", "En proceso", "Escalado Especialista", "Escalado a soporte en sitio",
        "Suspendido", "Solucionado", "Cerrado", "Reabierto", "Activo proveedor", "No gestionado",
      ])
  }

  @Test func aRefusalIsToldInWordsNotInCodes() throws {
    let desk = try CaseDesk()
    let code = try desk.open()
    try desk.put(code, in: .solved)
    let refusal = try #require(try desk.refusal("case.start", #"{"case":"\#(code)"}"#))
    let lexicon = Lexicon(.spanish)
    #expect(
      lexicon.message(refusal)
        == "El caso C-2026-00001 está en «Solucionado» y de ahí no pasa a «En proceso».")
    #expect(
      refusal.hints.map { lexicon.message($0) } == [
        "Desde «Solucionado» puede pasar a: Cerrado, Reabierto."
      ])
  }
}
