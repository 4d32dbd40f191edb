import RegistryModel

/// Where in a document a refusal of the JSON it stands for belongs.
struct ExchangePlaces {
  private let root: ExchangeElement
  private let path: String

  init(_ root: ExchangeElement, _ path: String) {
    self.root = root
    self.path = path
  }

  /// The error with the line and path of the element its pointer means; of a member that is missing,
  /// those of the element it is missing in.
  func placed(_ error: RegistryError) -> RegistryError {
    var placed = error
    let pointer = error.location?.pointer ?? ""
    var steps = pointer.split(separator: "/").map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
    let head = steps.isEmpty ? "" : steps.removeFirst()
    let isAttribute = ["id", "case", "note"].contains(head)
    placed.location =
      isAttribute
      ? ExchangeValue.place(root, path + "/@" + head)
      : place(head == "expect" ? ["expect"] : steps)
    placed.others = error.others.map { self.placed($0) }
    return placed
  }

  private func place(_ steps: [String]) -> SourceLocation {
    var element = root
    var path = path
    for step in steps {
      if let index = Int(step), element.children.indices.contains(index) {
        element = element.children[index]
        path += "/item[\(index + 1)]"
      } else if let child = element.children.first(where: { $0.name == step }) {
        element = child
        path += "/" + step
      } else {
        break
      }
    }
    return ExchangeValue.place(element, path)
  }
}
