/// Words of the program's own machinery.
enum CoreWords {
  static let all: [Word] =
    InputWords.all + StoreWords.all + InterfaceWords.all + JournalHelp.all
    + ParserWords.all + SharedLabels.all + EntityWords.all

  /// Plain words that stand alone.
  static let plain: [Word] = [
    Word("word.yes", "sí", "yes"),
    Word("word.no", "no", "no"),
    Word("word.error", "error", "error"),
    Word("word.where", "dónde", "where"),
    Word("word.line", "línea", "line"),
    Word("word.column", "columna", "column"),
  ]
}
