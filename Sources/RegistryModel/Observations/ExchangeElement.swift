/// One element of an exchange document with all within it: what the reader of XML hands to the
/// engine, and what the engine has written.
package struct ExchangeElement: Hashable, Sendable {
  /// Of the form: a change that breaks readers gets another number.
  package static let namespace = "urn:dotacion:exchange:1"
  /// The root's local name.
  package static let root = "exchange"
  /// Elements that hold what a journal kept; all others are operations.
  package static let kept: Set<String> = ["line", "sealed", "content"]

  package struct Attribute: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package var name: String
  /// The namespace, when it is not that of exchange documents.
  package var foreignNamespace: String?
  /// Without those of XML Schema's own (`xsi:…`).
  package var attributes: [Attribute]
  package var children: [ExchangeElement]
  /// All text directly within it, blanks and all.
  package var text: String
  /// Whether it says that it has no value (`xsi:nil`).
  package var isNil: Bool
  /// Line of the document, from 1; 0 when it was not read from one.
  package var line: Int

  package init(
    _ name: String, _ attributes: [Attribute] = [], children: [ExchangeElement] = [],
    text: String = "", isNil: Bool = false, foreignNamespace: String? = nil, line: Int = 0
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.text = text
    self.isNil = isNil
    self.foreignNamespace = foreignNamespace
    self.line = line
  }

  package subscript(attribute name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// Whether it belongs to what a journal kept.
  package var isKept: Bool { ExchangeElement.kept.contains(name) }
}

/// What an exchange document holds.
package enum ExchangeContent: Hashable, Sendable {
  /// Operations somebody asks for.
  case operations
  /// The lines of a journal, and what was kept beside it.
  case journal
}

extension ErrorCode {
  /// An exchange document of another version, or without its namespace. Params: `found`, `expected`.
  package static let exchangeNamespace = ErrorCode("exchange.namespace", .input)
  /// Text between elements. Params: `element`.
  package static let exchangeStrayText = ErrorCode("exchange.stray_text", .input)
  /// An attribute nobody asked for. Params: `attribute`, `element`.
  package static let exchangeUnknownAttribute = ErrorCode("exchange.unknown_attribute", .input)
}
