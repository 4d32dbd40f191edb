/// Words of the files that go with escalations.
enum AttachmentWords {
  static let all: [Word] = errors + hints + preflight + operations + help + terms + pages

  private static let errors: [Word] = [
    Word(
      "error.input.not_base64", "El contenido no está en base64.",
      "The content is not in base64."),
    Word("error.input.file_empty", "El archivo está vacío.", "The file is empty."),
    Word(
      "error.attachment.name_unsafe", "«{name}» no sirve como nombre de archivo.",
      "“{name}” will not do as a file name."),
    Word(
      "error.attachment.too_large", "El archivo pesa {size}; el máximo es {maximum}.",
      "The file has {size}; the maximum is {maximum}."),
    Word(
      "error.attachment.too_many", "Un escalamiento lleva a lo sumo {maximum} archivos.",
      "An escalation takes at most {maximum} files."),
    Word(
      "error.attachment.total_too_large",
      "Los archivos juntos pesarían {size}; el máximo es {maximum}.",
      "The files together would have {size}; the maximum is {maximum}."),
    Word(
      "error.attachment.beyond_provider_count",
      "{provider} limita a {maximum} los archivos de un escalamiento.",
      "{provider} limits the files of an escalation to {maximum}."),
    Word(
      "error.attachment.beyond_provider_size",
      "Los archivos juntos pesarían {size}; {provider} los limita a {maximum}.",
      "The files together would have {size}; {provider} limits them to {maximum}."),
    Word(
      "error.attachment.ticket_ended",
      "El escalamiento {code} está en «{state:escalation_state}»: ya no lleva archivos.",
      "Escalation {code} is “{state:escalation_state}”: it takes no more files."),
    Word(
      "error.attachment.type_unknown", "No se reconoce qué contiene «{name}».",
      "What “{name}” holds is not recognised."),
    Word(
      "error.attachment.program", "«{name}» es un programa: no se adjunta.",
      "“{name}” is a program: it is not attached."),
    Word(
      "hint.attachment.no_programs",
      "Los servidores de correo lo rechazan: adjunte la foto, el registro o el documento que lo "
        + "muestra. Se conoce por cómo empieza (MZ, ELF, #!…).",
      "Mail servers refuse it: attach the photo, log or document that shows it. It is known by how "
        + "it begins (MZ, ELF, #!…)."),
    Word(
      "error.attachment.type_differs",
      "Se anunció {declared:media_type} y el archivo es {found:media_type}.",
      "It was announced as {declared:media_type} and the file is {found:media_type}."),
    Word(
      "error.attachment.name_contradicts",
      "«{name}» no termina como corresponde: el archivo es {found:media_type}.",
      "“{name}” does not end as it should: the file is {found:media_type}."),
    Word(
      "error.attachment.repeated", "{code} ya lleva ese mismo archivo, como «{name}».",
      "{code} already has that very file, as “{name}”."),
    Word(
      "error.attachment.name_taken", "{code} ya lleva otro archivo llamado «{name}».",
      "{code} already has another file called “{name}”."),
    Word(
      "error.attachment.not_found", "{code} no lleva un archivo «{name}».",
      "{code} has no file “{name}”."),
    Word(
      "error.attachment.in_open_mail",
      "«{name}» va en el correo {mail}, que no ha terminado.",
      "“{name}” goes in mail {mail}, which is not over."),
    Word(
      "error.attachment.reason_required",
      "Para borrar «{name}» para siempre diga por qué.",
      "To erase “{name}” for good say why."),
    Word(
      "error.usage.name_for_one", "--name sirve para un solo archivo.",
      "--name is for one file only."),
  ]

  private static let hints: [Word] = [
    Word(
      "hint.attachment.name_form",
      "Hasta 120 caracteres visibles, sin / \\ : * ? \" < > |, que no empiece con punto ni guion.",
      "Up to 120 visible characters, without / \\ : * ? \" < > |, not beginning with a dot or hyphen."
    ),
    Word(
      "hint.attachment.known_types", "Se aceptan: {types:media_type}.",
      "Accepted: {types:media_type}."),
    Word("hint.attachment.name_it", "Nómbrelo «{name}».", "Name it “{name}”."),
    Word(
      "hint.attachment.one_at_a_time", "Adjúntelos de uno en uno para darles otro nombre.",
      "Attach them one by one to give them other names."),
  ]

  private static let preflight: [Word] = [
    Word(
      "hint.escalation.photo_comes_later",
      "Falta una foto: escale sin enviar, adjúntela con «escalation attach» y envíe con "
        + "«escalation send».",
      "A photo is missing: raise without sending, attach it with “escalation attach” and send with "
        + "“escalation send”."),
    Word(
      "hint.escalation.too_many_attachments",
      "Lleva {length} archivos; el máximo es {maximum}: quite los que sobran con «{command}».",
      "It carries {length} files; the maximum is {maximum}: take some off with “{command}”."),
    Word(
      "hint.escalation.attachments_too_large",
      "Los archivos suman {length} bytes; el máximo es {maximum}: quite alguno con «{command}».",
      "The files add up to {length} bytes; the maximum is {maximum}: take one off with "
        + "“{command}”."),
  ]

  private static let operations: [Word] = [
    Word("operation.escalation.attach", "Adjuntar un archivo", "Attach a file"),
    Word("operation.escalation.detach", "Quitar un archivo", "Detach a file"),
  ]

  private static let help: [Word] = [
    Word(
      "help.command.escalation.attach", "Adjuntar fotos o archivos a un escalamiento.",
      "Attach photos or files to an escalation."),
    Word(
      "help.command.escalation.detach", "Quitar un archivo de un escalamiento.",
      "Take a file off an escalation."),
    Word(
      "help.option.attachment.files", "Los archivos: fotos, PDF, texto o ZIP, de hasta 10 MiB.",
      "The files: photos, PDF, text or ZIP, of up to 10 MiB."),
    Word(
      "help.option.attachment.name", "Otro nombre para el archivo.", "Another name for the file."),
    Word(
      "help.option.attachment.caption", "Lo que muestra; va al proveedor.",
      "What it shows; it goes to the provider."),
    Word("help.option.attachment.which", "El nombre del archivo.", "The file’s name."),
    Word(
      "help.option.attachment.erase", "Borrar también su contenido, para siempre.",
      "Erase its content too, for good."),
    Word(
      "help.option.attachment.reason", "Por qué se quita o se borra.",
      "Why it is taken off or erased."),
  ]

  private static let terms: [Word] = [
    Word("media_type.image/jpeg", "imagen JPEG", "JPEG image"),
    Word("media_type.image/png", "imagen PNG", "PNG image"),
    Word("media_type.image/webp", "imagen WebP", "WebP image"),
    Word("media_type.image/heic", "imagen HEIC", "HEIC image"),
    Word("media_type.image/gif", "imagen GIF", "GIF image"),
    Word("media_type.image/tiff", "imagen TIFF", "TIFF image"),
    Word("media_type.application/pdf", "documento PDF", "PDF document"),
    Word("media_type.application/zip", "archivo ZIP u ofimático", "ZIP or office file"),
    Word("media_type.text/plain", "texto", "text"),
    Word("attachment_content.missing", "falta el contenido", "content missing"),
    Word("attachment_content.erased", "contenido borrado", "content erased"),
  ]

  private static let pages: [Word] = [
    Word("label.attachments", "Adjuntos", "Attachments"),
    Word("label.caption", "Lo que muestra", "What it shows"),
    Word("label.media_type", "Tipo", "Type"),
    Word("label.size", "Bytes", "Bytes"),
    Word("label.sha256", "SHA-256", "SHA-256"),
    Word("label.erased", "Borrado para siempre", "Erased for good"),
    Word("label.attached_at", "Adjuntado", "Attached"),
    Word("label.detached_at", "Quitado", "Taken off"),
    Word("label.erased_at", "Borrado", "Erased"),
    Word("label.content", "Contenido", "Content"),
  ]
}
