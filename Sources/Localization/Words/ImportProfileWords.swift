/// Words for profiles of vendors' documents, and for what reading by them leaves aside.
enum ImportProfileWords {
  static let all: [Word] = errors + hints + reasons

  private static let errors: [Word] = [
    Word(
      "error.profile.too_large", "El perfil pasa de {limit} bytes.",
      "The profile is larger than {limit} bytes."),
    Word(
      "error.import.second_record",
      "El perfil promete un solo registro y el documento trae otro.",
      "The profile promises one record and the document has another."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.profile_marker_missing",
      "El perfil {profile} pide además una de estas señas: {markers}.",
      "Profile {profile} also wants one of these marks: {markers}."),
    Word(
      "hint.profile_namespace_differs",
      "El perfil {profile} tiene esa raíz en otro espacio de nombres: {namespace}.",
      "Profile {profile} has that root in another namespace: {namespace}."),
  ]

  private static let reasons: [Word] = [
    Word(
      "import_error.import.second_record", "Es el segundo y el perfil promete uno solo.",
      "It is the second, and the profile promises one."),
    Word(
      "import_ignored.import.second_record", "es el segundo y el perfil promete uno solo",
      "it is the second, and the profile promises one"),
    Word(
      "import_note.week_only", "Trae la semana y no el día de una fecha.",
      "A date gives its week and not its day."),
  ]
}
