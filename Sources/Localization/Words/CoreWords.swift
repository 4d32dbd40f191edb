/// Words of the program's own machinery: input, journal, store.
enum CoreWords {
  static let all: [Word] = [
    Word(
      "error.operation.unknown", "No existe la operación «{name}».",
      "There is no operation \u{201C}{name}\u{201D}."),
    Word("hint.did_you_mean", "¿Quiso decir {candidates}?", "Did you mean {candidates}?"),
    Word(
      "hint.name_one", "Indique cuál: {candidates}.", "Say which one: {candidates}."),
  ]
}
