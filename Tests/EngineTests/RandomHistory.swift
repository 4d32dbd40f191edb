import Engine
import RegistryModel

/// Random requests, of which the registry takes those its rules allow.
struct RandomHistory {
  private var numbers: SeededNumbers
  private var applied: [String] = []
  private(set) var refused = 0

  init(seed: UInt64) { numbers = SeededNumbers(seed) }

  /// Tries so many requests.
  mutating func run(_ count: Int, on registry: Registry) throws {
    for _ in 0..<count {
      let (name, data) = request()
      do throws(RegistryError) {
        let request = Request(name, data: try JSONParser.parse(data))
        let receipt = try registry.apply(request, origin: Origin(source: "test"))
        applied.append(receipt.operation)
      } catch {
        guard error.code.errorClass != .bug else { throw error }
        refused += 1
      }
    }
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }

  private mutating func request() -> (String, String) {
    if applied.isEmpty { return ("provider.register", #"{"code":"PROV","name":"Proveedor"}"#) }
    let site = "S\(pick(3))"
    let tag = "T\(pick(20))"
    let person = "P\(pick(5))"
    switch pick(21) {
    case 0: return ("site.register", #"{"code":"\#(site)","name":"Sede \#(site)"}"#)
    case 1:
      return (
        "model.register",
        #"{"manufacturer":"HP","name":"M\#(pick(3))","kind":"printer","warranty_months":36}"#
      )
    case 2:
      return (
        "person.register",
        #"{"code":"\#(person)","name":"Persona Número \#(pick(100))","mail":"p\#(pick(9))@x.co"}"#
      )
    case 3: return ("person.erase", #"{"person":"\#(person)","reason":"lo pidió"}"#)
    case 4:
      return (
        "location.register",
        #"{"in":"\#(site)","code":"L\#(pick(3))","kind":"floor","name":"Piso"}"#
      )
    case 5, 6, 7, 8:
      return (
        "asset.register",
        """
        {"tag":"\(tag)","model":"HP M\(pick(3))","serial":"SER\(pick(40))","at":"\(site)",\
        "hostname":"pc-\(pick(9))"}
        """
      )
    case 9, 10: return ("asset.move", #"{"asset":"\#(tag)","to":"\#(site)"}"#)
    case 11: return ("asset.assign", #"{"asset":"\#(tag)","custodian":"\#(person)"}"#)
    case 12:
      let status = ["in_use", "in_stock", "missing", "on_loan"][pick(4)]
      return ("asset.set_status", #"{"asset":"\#(tag)","status":"\#(status)"}"#)
    case 13: return ("asset.revise", #"{"asset":"\#(tag)","hostname":"pc-\#(pick(50))"}"#)
    case 14:
      return ("asset.attach", #"{"asset":"\#(tag)","to":"T\#(pick(20))"}"#)
    case 15:
      return (
        "contract.open",
        """
        {"code":"C\(pick(3))","provider":"PROV","kind":"maintenance_contract",\
        "starts_on":"2026-01-01","ends_on":"2026-12-31","renewal":"tacit","terms":{"quotas":[\
        {"service":"parts","amount":3,"unit":"parts","period":"month","per_asset":true},\
        {"service":"parts","amount":9,"unit":"parts","period":"year"}]}}
        """
      )
    case 16:
      let scope = [#""kinds":["printer"]"#, #""assets":["\#(tag)"]"#, #""sites":["\#(site)"]"#]
      return ("contract.cover", #"{"contract":"C\#(pick(3))",\#(scope[pick(3)])}"#)
    case 17, 18:
      let correction = pick(4) == 0 ? #","correction":"x""# : ""
      return (
        "contract.use",
        """
        {"contract":"C\(pick(3))","service":"parts","amount":\(pick(3) + 1),"asset":"\(tag)",\
        "on":"2026-0\(pick(2) + 1)-15"\(correction)}
        """
      )
    case 19:
      return (
        "coverage.carry_over", #"{"from":"\#(tag)","to":"T\#(pick(20))","reason":"cambio"}"#
      )
    case 20 where pick(2) == 0:
      let amount = pick(3) + 1
      return (
        "contract.revise",
        """
        {"contract":"C\(pick(3))","terms":{"quotas":[{"service":"parts","amount":\(amount),\
        "unit":"parts","period":"quarter"}]}}
        """
      )
    default:
      guard !applied.isEmpty else { return ("journal.undo", #"{"operation":"none"}"#) }
      return ("journal.undo", #"{"operation":"\#(applied[pick(applied.count)])"}"#)
    }
  }
}
