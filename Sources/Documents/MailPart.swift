import RegistryModel

/// One part of a mail of several (RFC 2045, RFC 2046).
struct MailPart {
  private let header: String
  private let body: String

  /// Text for people.
  init(text: String) {
    header =
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    body = QuotedPrintable.encoded(text)
  }

  /// A file.
  init(file name: String, type: String, bytes: [UInt8]) {
    header =
      "Content-Type: \(type)\r\nContent-Transfer-Encoding: base64\r\n"
      + "Content-Disposition: attachment;\r\n" + MailPart.fileName(name)
    body = Base64.lines(bytes)
  }

  func text(_ boundary: String) -> String {
    let end = body.hasSuffix("\r\n") ? "" : "\r\n"
    return "--\(boundary)\r\n\(header)\r\n\(body)\(end)"
  }

  /// ` filename=…`: a short name in ASCII as it is; any other in RFC 2231's form, in as many pieces
  /// as lines of 78 need. Not both: there are readers that take the poorer one then.
  private static func fileName(_ name: String) -> String {
    let isPlain =
      name.utf8.count <= 60
      && name.utf8.allSatisfy { byte in
        (0x20...0x7E).contains(byte) && !"\"\\".utf8.contains(byte)
      }
    guard !isPlain else { return " filename=\"\(name)\"\r\n" }
    return pieces(of: name).enumerated().map { number, piece in
      " filename*\(number)*=\(number == 0 ? "UTF-8''" : "")\(piece)"
    }.joined(separator: ";\r\n") + "\r\n"
  }

  /// The name's bytes, escaped unless they are letters, digits, dots, hyphens or low lines.
  private static func pieces(of name: String) -> [String] {
    var pieces = [""]
    for byte in name.utf8 {
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "-._".utf8.contains(byte)
      let code =
        isPlain
        ? String(UnicodeScalar(byte)) : "%" + QuotedPrintable.hexadecimal(byte)
      if let last = pieces.last, last.utf8.count + code.utf8.count > 45 { pieces.append("") }
      pieces[pieces.count - 1] += code
    }
    return pieces
  }
}
