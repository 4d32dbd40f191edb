/// Words for profiles of vendors' documents, and for what reading by them leaves aside.
enum ImportProfileWords {
  static let all: [Word] = errors + packed + bundles + hints + reasons

  private static let errors: [Word] = [
    Word(
      "error.profile.name_taken", "El perfil se llama «{name}», como el de «{other}».",
      "The profile is called “{name}”, as the one in “{other}” is."),
    Word(
      "error.profile.too_large", "El perfil pasa de {limit} bytes.",
      "The profile is larger than {limit} bytes."),
    Word(
      "error.import.second_record",
      "El perfil promete un solo registro y el documento trae otro.",
      "The profile promises one record and the document has another."),
    Word(
      "error.xml.several_documents", "El archivo trae otro documento detrás del primero.",
      "The file has another document behind the first."),
  ]

  private static let packed: [Word] = [
    Word(
      "error.import.archive_corrupt", "El archivo comprimido está dañado o incompleto.",
      "The packed file is damaged or cut short."),
    Word(
      "error.import.archive_encrypted", "«{name}» tiene contraseña.", "“{name}” needs a password."),
    Word(
      "error.import.archive_unreadable",
      "«{name}» está comprimido de una forma que no se sabe leer.",
      "“{name}” is packed in a way that cannot be read."),
    Word(
      "error.import.packed_twice",
      "«{name}» viene comprimido dos veces: descomprímalo una.",
      "“{name}” is packed twice: unpack it once."),
    Word(
      "error.import.archive_too_many", "El archivo comprimido trae más de {limit} archivos.",
      "The archive has more than {limit} files."),
    Word(
      "error.import.inflates_too_much",
      "El archivo comprimido crece más de {limit} veces: no es un inventario.",
      "The packed file grows more than {limit} times: that is no inventory."),
  ]

  private static let bundles: [Word] = [
    Word(
      "error.import.bundle_disagrees",
      "Los documentos de un mismo equipo no coinciden en {field}.",
      "The documents of one device do not agree on {field}."),
    Word(
      "error.import.bundle_incomplete",
      "Ninguno de los documentos dice de qué equipo es; falta: {missing}.",
      "None of the documents says which device it is; missing: {missing}."),
    Word(
      "import_error.import.bundle_disagrees", "Sus documentos son de equipos distintos.",
      "Its documents are of different devices."),
    Word(
      "import_error.import.bundle_incomplete", "Falta el documento que dice qué equipo es.",
      "The document that says which device it is is missing."),
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
