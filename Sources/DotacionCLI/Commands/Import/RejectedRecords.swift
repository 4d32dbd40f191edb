import Documents
import Localization
import RegistryModel

/// Records that were refused or wait for a person, written as a list of equipment that can be
/// corrected and imported again.
final class RejectedRecords {
  let path: String
  private let stream: OutputStream
  private let lexicon: Lexicon
  private var file = ""
  private var isWhole = false
  /// Sources of the records, those that the registry knows already apart.
  private var known: Set<String> = []
  private var unknown: Set<String> = []

  init(_ path: String, sparing spared: SparedFiles, _ lexicon: Lexicon) throws(RegistryError) {
    self.path = path
    self.lexicon = lexicon
    stream = try OutputStream(path, sparing: spared)
    try stream.write(EquipmentListXML.opening)
  }

  /// Takes one line of a plan.
  func take(_ line: JSON) throws(RegistryError) {
    if let begun = line["begin"] {
      file = begun["file"]?.stringValue ?? ""
      let source = begun["source"]?.stringValue ?? ""
      if begun["new_source"] == nil { known.insert(source) } else { unknown.insert(source) }
    }
    if let failed = line["failed"] {
      let name = failed["file"]?.stringValue ?? ""
      try stream.write(EquipmentListXML.text(nil, refused: refusal(failed, in: name)))
    }
    guard let record = line["record"], ImportPage.isLeft(record) else { return }
    try stream.write(EquipmentListXML.text(record["seen"], refused: refusal(record, in: file)))
  }

  /// What to do with the list.
  var hint: Hint {
    guard known.count == 1, unknown.isEmpty, let source = known.first else {
      return Hint("import_correct", ["file": path])
    }
    return Hint("import_correct_from", ["file": path, "source": source])
  }

  /// Ends the list, which has no name yet: called before what it is about is kept, since a full disk
  /// must not take away what was refused once the rest is in the registry.
  func settle() throws(RegistryError) {
    isWhole = true
    try stream.write(EquipmentListXML.closing)
    try stream.settle()
  }

  func finish() throws(RegistryError) {
    if !isWhole { try settle() }
    try stream.finish()
  }

  private func refusal(_ record: JSON, in file: String) -> EquipmentListXML.Refusal {
    EquipmentListXML.Refusal(
      code: record["error"]?["code"]?.stringValue ?? "",
      reason: ImportPage.sentence(record["error"], lexicon), file: file,
      line: record["line"]?.integerValue, path: record["path"]?.stringValue,
      conflict: record["conflict"]?.stringValue)
  }
}

/// Says of an error that nothing was imported because of it: what was refused would stand nowhere.
func keepingNothing(_ body: () throws(RegistryError) -> Void) throws(RegistryError) {
  do throws(RegistryError) {
    try body()
  } catch {
    var told = error
    told.hints.append(Hint("import_nothing_kept"))
    throw told
  }
}
