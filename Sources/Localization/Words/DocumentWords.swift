/// Words of vendors' documents: what is wrong with their XML, their records or their profiles.
enum DocumentWords {
  static let all: [Word] = documents + records + profiles

  private static let documents: [Word] = [
    Word(
      "error.xml.malformed", "El XML no está bien formado.",
      "The XML is not well formed."),
    Word("error.xml.empty", "El documento está vacío.", "The document is empty."),
    Word(
      "error.xml.too_deep", "El XML tiene más de {limit} niveles de elementos.",
      "The XML has more than {limit} levels of elements."),
    Word(
      "error.xml.text_too_long", "Un texto del XML pasa de {limit} bytes.",
      "A text of the XML is longer than {limit} bytes."),
    Word(
      "error.xml.too_many_attributes", "Un elemento del XML tiene más de {limit} atributos.",
      "An element of the XML has more than {limit} attributes."),
    Word(
      "error.xml.too_large", "El documento pasa de {limit} bytes.",
      "The document is larger than {limit} bytes."),
    Word(
      "error.xml.record_too_large", "Un registro del documento pasa de {limit} bytes.",
      "A record of the document is larger than {limit} bytes."),
    Word(
      "error.xml.encoding_unknown", "El documento declara una codificación que no se puede leer.",
      "The document declares an encoding that cannot be read."),
    Word(
      "error.xml.entity_reference",
      "El XML usa entidades donde va un dato; por seguridad no se expanden.",
      "The XML uses entities where a value belongs; for safety they are not expanded."),
    Word(
      "error.import.format_unknown",
      "Ningún perfil reconoce el documento <{root}> (espacio de nombres «{namespace}»).",
      "No profile knows the document <{root}> (namespace “{namespace}”)."),
    Word(
      "hint.known_profiles", "Perfiles que hay: {profiles}.", "The profiles there are: {profiles}."),
    Word(
      "error.import.nested_wrapper", "El sobre <{root}> trae otro sobre y no el documento.",
      "The wrapper <{root}> carries another wrapper and not the document."),
    Word(
      "error.import.empty_wrapper", "El sobre <{root}> no trae ningún documento.",
      "The wrapper <{root}> carries no document."),
  ]

  private static let records: [Word] = [
    Word(
      "error.import.no_identity", "Nada en este registro distingue un equipo de otro.",
      "Nothing in this record tells one machine from another."),
    Word(
      "error.import.quantity_mismatch",
      "La cantidad es {quantity} y los seriales son {serials}.",
      "The quantity is {quantity} and the serials are {serials}."),
    Word(
      "error.import.serial_repeated",
      "El serial {serial} se repite en el mismo renglón del documento.",
      "Serial {serial} is repeated in the same line of the document."),
  ]

  private static let profiles: [Word] = [
    Word(
      "error.profile.invalid_yaml", "El perfil no es YAML válido.", "The profile is not valid YAML."
    ),
    Word(
      "error.profile.unknown_key", "Los perfiles no tienen la clave «{key}».",
      "Profiles have no key “{key}”."),
    Word(
      "error.profile.no_identity", "Ningún campo dice de qué equipo es el registro.",
      "No field says which equipment the record is of."),
    Word(
      "error.profile.missing_key", "Al perfil le falta la clave «{key}».",
      "The profile lacks the key “{key}”."),
    Word(
      "error.profile.invalid_value", "El valor de «{key}» no sirve en un perfil.",
      "The value of “{key}” is not one for a profile."),
    Word(
      "error.profile.invalid_path", "No se entiende la ruta «{path}» del perfil.",
      "The profile’s path “{path}” cannot be understood."),
  ]
}
