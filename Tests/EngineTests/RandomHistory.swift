import Engine
import RegistryModel

/// Random requests, of which the registry takes those its rules allow.
struct RandomHistory {
  private var numbers: SeededNumbers
  private var applied: [String] = []
  /// What came of earlier requests, for later ones to go on with.
  private var known = KnownThings()
  /// How often each operation was refused, and with what.
  private(set) var refusals: [String: [String: Int]] = [:]

  var refused: Int { refusals.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

  init(seed: UInt64) { numbers = SeededNumbers(seed) }

  /// Tries so many requests.
  mutating func run(_ count: Int, on registry: Registry) throws {
    for _ in 0..<count {
      let (name, data) = request()
      do throws(RegistryError) {
        let request = Request(name, data: try JSONParser.parse(data))
        let receipt = try registry.apply(request, origin: Origin(source: "test"))
        applied.append(receipt.operation)
        known.take(name, data: request.data, receipt.result)
      } catch {
        guard error.code.errorClass != .bug else { throw error }
        refusals[name, default: [:]][error.code.name, default: 0] += 1
      }
    }
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }

  /// One of those there are, mostly; else one that may not be there.
  private mutating func pick(_ things: [String], else other: String) -> String {
    let index = pick(max(1, things.count))
    return pick(8) > 0 && things.indices.contains(index) ? things[index] : other
  }

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
    if applied.isEmpty { return ("provider.register", #"{"code":"PROV","name":"Proveedor"}"#) }
    let site = "S\(pick(3))"
    let tag = "T\(pick(20))"
    let person = "P\(pick(5))"
    switch pick(36) {
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
      let whole = pick(20)
      let slot = ["", #","slot":"Bay 1""#, #","slot":"Bay 2""#][whole % 3]
      return ("asset.attach", #"{"asset":"\#(tag)","to":"T\#(whole)"\#(slot)}"#)
    case 15, 16, 17, 18, 19: return desk(site, tag)
    case 20, 21, 22, 23: return contracts(site, tag)
    case 24, 25, 26, 27: return cabling(site, tag)
    case 28, 29, 30, 31, 32, 33: return tickets(tag)
    default:
      guard !applied.isEmpty else { return ("journal.undo", #"{"operation":"none"}"#) }
      return ("journal.undo", #"{"operation":"\#(applied[pick(applied.count)])"}"#)
    }
  }

  /// Cases, what is done in them and what comes of it.
  private mutating func desk(_ site: String, _ tag: String) -> (String, String) {
    switch pick(8) {
    case 0, 1:
      let serial = ["", #","serial":"FUSOR-\#(pick(6))""#][pick(2)]
      let donor = ["", #","from":"T\#(pick(20))""#][pick(2)]
      return (
        "case.intervene",
        """
        {"case":"C-2026-0000\(1 + pick(3))","asset":"\(tag)","action":"part_replaced",\
        "reading":\(pick(1000)),"parts_in":[{"part_class":"\(["fuser", "roller"][pick(2)])"\(serial)\(donor)}],\
        "facts":[{"fact":"serial","confirmed":false,"found":"SER\(pick(3))"}]}
        """
      )
    case 2:
      let decision = ["correct", "dismiss"][pick(2)]
      let finding = pick(known.findings, else: "H-2026-00009")
      return (
        "finding.resolve", #"{"finding":"\#(finding)","decision":"\#(decision)","reason":"x"}"#
      )
    case 3, 4, 5: return caseRequest(tag: tag, site: site)
    case 6: return mirrorRequest(site: site)
    default:
      return (
        "target.set",
        #"{"priority":"high","response":"\#(pick(8) + 1)bh","since":"2026-01-0\#(pick(3) + 1)"}"#
      )
    }
  }

  /// Contracts, what is used of them and owed by them.
  private mutating func contracts(_ site: String, _ tag: String) -> (String, String) {
    switch pick(8) {
    case 5:
      return (
        "preventive.oblige",
        #"{"contract":"C\#(pick(3))","code":"MP\#(pick(2))","visits":\#(1 + pick(3)),"period":"quarter"}"#
      )
    case 6:
      return (
        "preventive.record",
        #"{"obligation":"MP\#(pick(2))","assets":["\#(tag)"],"on":"2026-01-0\#(1 + pick(9))"}"#
      )
    case 0:
      return (
        "contract.open",
        """
        {"code":"C\(pick(3))","provider":"PROV","kind":"maintenance_contract",\
        "starts_on":"2026-01-01","ends_on":"2026-12-31","renewal":"tacit","terms":{"quotas":[\
        {"service":"parts","amount":3,"unit":"parts","period":"month","per_asset":true},\
        {"service":"parts","amount":9,"unit":"parts","period":"year"}]}}
        """
      )
    case 1:
      let scope = [#""kinds":["printer"]"#, #""assets":["\#(tag)"]"#, #""sites":["\#(site)"]"#]
      return ("contract.cover", #"{"contract":"C\#(pick(3))",\#(scope[pick(3)])}"#)
    case 2, 3:
      let correction = pick(4) == 0 ? #","correction":"x""# : ""
      return (
        "contract.use",
        """
        {"contract":"C\(pick(3))","service":"parts","amount":\(pick(3) + 1),"asset":"\(tag)",\
        "on":"2026-0\(pick(2) + 1)-15"\(correction)}
        """
      )
    case 4:
      return (
        "coverage.carry_over", #"{"from":"\#(tag)","to":"T\#(pick(20))","reason":"cambio"}"#
      )
    default:
      let amount = pick(3) + 1
      return (
        "contract.revise",
        """
        {"contract":"C\(pick(3))","terms":{"quotas":[{"service":"parts","amount":\(amount),\
        "unit":"parts","period":"quarter"}]}}
        """
      )
    }
  }

  /// Tickets with a provider, their files, mails and parts in exchange.
  private mutating func tickets(_ tag: String) -> (String, String) {
    let ticket = pick(known.tickets, else: "E-2026-00009")
    let part = pick(known.parts, else: "R-2026-00009")
    switch pick(12) {
    case 0, 1, 2:
      return (
        "escalation.raise",
        """
        {"case":"C-2026-0000\(1 + pick(3))","provider":"PROV","without_cover":"se paga aparte",\
        "lines":[{"asset":"\(tag)","part_class":"roller","symptom":"Atasca el papel"}]}
        """
      )
    case 3: return ("escalation.send", #"{"escalation":"\#(ticket)"}"#)
    case 4:
      let content = ["dW5vCg==", "ZG9zCg==", "dHJlcwo="][pick(3)]
      return (
        "escalation.attach",
        #"{"escalation":"\#(ticket)","name":"nota-\#(pick(4)).txt","content":"\#(content)"}"#
      )
    case 5:
      let file = pick(known.files, else: #""escalation":"\#(ticket)","name":"nota-9.txt""#)
      return ("escalation.detach", #"{\#(file),"erase":\#(pick(2) == 0),"reason":"sobra"}"#)
    case 6:
      return (
        "mail.queue",
        """
        {"escalation":"\(ticket)","sender":"mesa@entidad.example","recipient":"p@prov.example",\
        "message_id":"m\(pick(9))@entidad.example","subject":"Falla",\
        "content":"U3ViamVjdDogRmFsbGENCg0KSG9sYQ0K"}
        """
      )
    case 7: return ("mail.attempt", #"{"mail":"M-2026-0000\#(1 + pick(2))"}"#)
    case 8:
      let outcome = ["mail.sent", "mail.lost"][pick(2)]
      return (outcome, #"{"mail":"M-2026-0000\#(1 + pick(2))"}"#)
    case 9: return ("part.announce", #"{"escalation":"\#(ticket)","line":1}"#)
    case 10: return ("part.receive", #"{"part":"\#(part)","condition":"good"}"#)
    default: return ("part.install", #"{"part":"\#(part)"}"#)
    }
  }

  private mutating func caseRequest(tag: String, site: String) -> (String, String) {
    let code = "C-2026-0000\(pick(6) + 1)"
    switch pick(8) {
    case 0, 1, 2:
      return (
        "case.open",
        #"{"summary":"Falla \#(pick(9))","kind":"incident","assets":["\#(tag)"],"site":"\#(site)"}"#
      )
    case 3: return ("case.start", #"{"case":"\#(code)"}"#)
    case 4:
      return ("case.suspend", #"{"case":"\#(code)","reason":"user_absent","note":"No estaba"}"#)
    case 5: return ("case.solve", #"{"case":"\#(code)","solution":"Listo"}"#)
    case 6:
      return ("case.adopt", #"{"case":"\#(code)","parent":"C-2026-0000\#(pick(6) + 1)"}"#)
    default:
      return ("case.revise", #"{"case":"\#(code)","priority":"high","summary":"Otra"}"#)
    }
  }

  /// Half of them say nothing new.
  private mutating func mirrorRequest(site: String) -> (String, String) {
    let state = ["registered", "in_progress", "suspended", "solved"][pick(4)]
    return (
      "case.mirror",
      """
      {"source":"GLPI","external_ref":"\(pick(4))","summary":"Caso","kind":"request",\
      "state":"\(state)","opened_at":"2026-01-05T08:00:00-05:00",\
      "solved_at":"2026-01-05T1\(pick(2)):00:00-05:00","site":"\(site)"}
      """
    )
  }
}

/// Codes that were given out.
private struct KnownThings {
  private(set) var tickets: [String] = []
  private(set) var parts: [String] = []
  private(set) var findings: [String] = []
  /// Files of tickets, as members of a request.
  private(set) var files: [String] = []

  mutating func take(_ operation: String, data: JSON, _ result: JSON) {
    switch operation {
    case "escalation.raise": tickets += [result["code"]?.stringValue].compactMap { $0 }
    case "part.announce": parts += [result["code"]?.stringValue].compactMap { $0 }
    case "case.intervene":
      findings += (result["findings"]?.arrayValue ?? []).compactMap(\.stringValue)
    case "escalation.attach":
      guard let ticket = data["escalation"]?.stringValue, let name = data["name"]?.stringValue
      else { return }
      files.append(#""escalation":"\#(ticket)","name":"\#(name)""#)
    default: return
    }
  }
}
