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

  /// Panels and outlets of three ports or one, cables between them and to equipment.
  private mutating func cabling(_ site: String, _ tag: String) -> (String, String) {
    let panel = "PP\(pick(3))"
    let outlet = "D\(pick(6))"
    switch pick(8) {
    case 0: return ("cabling.install_panel", #"{"tag":"\#(panel)","at":"\#(site)","ports":3}"#)
    case 1:
      return (
        "cabling.install_outlets",
        #"{"labels":["\#(outlet)"],"at":"\#(site)","panel":"\#(panel)","first_port":\#(pick(3) + 1)}"#
      )
    case 2:
      return (
        "cabling.install_link",
        #"{"from":"\#(panel):\#(pick(3) + 1)","to":"PP\#(pick(3)):\#(pick(3) + 1)"}"#
      )
    case 3: return ("cabling.plug", #"{"from":"\#(outlet)","to":"\#(tag)"}"#)
    case 4: return ("cabling.plug", #"{"from":"\#(panel):\#(pick(3) + 1)","to":"\#(tag)"}"#)
    case 5: return ("cabling.unplug", #"{"port":"\#(tag)"}"#)
    case 6: return ("cabling.certify", #"{"links":["\#(panel)"],"result":"pass"}"#)
    default:
      return (
        "cabling.remove_link",
        #"{"link":"\#(panel)/\#(pick(3) + 1)","cause":"lost","opinion":"x","approval":"y"}"#
      )
    }
  }

  private mutating func request() -> (String, String) {
    let site = "S\(pick(3))"
    let tag = "T\(pick(20))"
    let person = "P\(pick(5))"
    switch pick(22) {
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
    case 15, 16, 17, 18, 19: return cabling(site, tag)
    default:
      guard !applied.isEmpty else { return ("journal.undo", #"{"operation":"none"}"#) }
      return ("journal.undo", #"{"operation":"\#(applied[pick(applied.count)])"}"#)
    }
  }
}
