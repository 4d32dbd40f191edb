/// The names of values that answers of every area have.
enum SharedLabels {
  static let all: [Word] = [
    Word("label.seq", "Línea", "Line"),
    Word("label.op", "Operación", "Operation"),
    Word("label.id", "Identificador", "Id"),
    Word("label.data", "Datos", "Data"),
    Word("label.hash", "Huella", "Hash"),
    Word("label.prev", "Huella anterior", "Previous hash"),
  ]
}
