/// What a file holds, as its first bytes tell (RFC 6838 names).
package enum MediaType: String, CodeEnum {
  case jpeg = "image/jpeg"
  case png = "image/png"
  case webp = "image/webp"
  case heic = "image/heic"
  case gif = "image/gif"
  case tiff = "image/tiff"
  case pdf = "application/pdf"
  case zip = "application/zip"
  case text = "text/plain"

  /// The type of these bytes; nil when they are none of those above.
  package init?(of bytes: [UInt8]) {
    guard !MediaType.isProgram(bytes),
      let found = MediaType.marked(bytes) ?? (MediaType.isText(bytes) ? .text : nil)
    else { return nil }
    self = found
  }

  /// Endings a name of this type may have, the usual one first. Office documents are ZIP files;
  /// pages and drawings that can run scripts are not taken as text.
  package var endings: [String] {
    switch self {
    case .jpeg: ["jpg", "jpeg", "jpe", "jfif"]
    case .png: ["png"]
    case .webp: ["webp"]
    case .heic: ["heic", "heif"]
    case .gif: ["gif"]
    case .tiff: ["tif", "tiff"]
    case .pdf: ["pdf"]
    case .zip: ["zip", "docx", "xlsx", "pptx", "odt", "ods", "odp"]
    case .text: ["txt", "log", "csv", "json", "xml", "ini", "md", "nfo"]
    }
  }

  /// Whether it is one to look at, and no document.
  package var isPicture: Bool {
    switch self {
    case .jpeg, .png, .webp, .heic, .gif, .tiff: true
    case .pdf, .zip, .text: false
    }
  }

  /// Whether every browser shows it as a picture.
  package var isShownByBrowsers: Bool {
    switch self {
    case .jpeg, .png, .webp, .gif: true
    case .heic, .tiff, .pdf, .zip, .text: false
    }
  }

  /// Whether a system would run it: a program of Windows, Linux or macOS, a class of Java, or a
  /// script that names its interpreter. Mail servers tell by these very bytes, whatever follows.
  package static func isProgram(_ bytes: [UInt8]) -> Bool {
    programMarks.contains { bytes.starts(with: $0) }
  }

  private static let programMarks: [[UInt8]] = [
    Array("MZ".utf8), [0x7F] + Array("ELF".utf8), Array("#!".utf8),
    // Mach-O of 32 and 64 bits in either byte order; Java classes share the mark of fat ones.
    [0xFE, 0xED, 0xFA, 0xCE], [0xFE, 0xED, 0xFA, 0xCF], [0xCE, 0xFA, 0xED, 0xFE],
    [0xCF, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE],
  ]

  private static func marked(_ bytes: [UInt8]) -> MediaType? {
    let text = { (start: Int, mark: String) in bytes.dropFirst(start).starts(with: mark.utf8) }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if text(0, "RIFF"), text(8, "WEBP") { return .webp }
    if text(0, "GIF87a") || text(0, "GIF89a") { return .gif }
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A])
    {
      return .tiff
    }
    if text(0, "%PDF-") { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
    // ISO base media: the brand tells a still picture from a film.
    let brands = ["heic", "heix", "heim", "heis", "mif1", "msf1"]
    if text(4, "ftyp"), brands.contains(where: { text(8, $0) }) { return .heic }
    return nil
  }

  /// UTF-8 whose only control characters are tabs and line ends.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && String(validating: bytes, as: UTF8.self) != nil
      && bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}
