/// What the operating system says of a file, by its own words (POSIX `strerror`).
enum SystemWords {
  static let all: [Word] = messages.map { Word("system_error.\($0.0)", $0.1, $0.0) }

  private static let messages: [(String, String)] = [
    ("No such file or directory", "no existe el archivo o la carpeta"),
    ("Not a directory", "una parte del camino no es una carpeta"),
    ("Is a directory", "es una carpeta"), ("Permission denied", "no hay permiso"),
    ("Operation not permitted", "no está permitido"),
    ("No space left on device", "no hay espacio en el disco"),
    ("Disk quota exceeded", "se pasó la cuota del disco"),
    ("Read-only file system", "el disco es de solo lectura"),
    ("File name too long", "el nombre es demasiado largo"),
    ("Too many levels of symbolic links", "los enlaces dan vueltas"),
    ("Too many open files", "hay demasiados archivos abiertos"),
    ("Input/output error", "falla del disco"), ("Broken pipe", "nadie lee al otro lado"),
    ("No such device or address", "no hay tal dispositivo"),
  ]
}
