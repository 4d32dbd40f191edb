import Glibc
import RegistryModel

/// Errors of calls to the system that failed just now. What it said is asked first: whatever is done
/// before may change it.
enum SystemFailure {
  /// - Parameter path: as it was named; nil for what has no name.
  static func unreadable(_ path: String?) -> RegistryError {
    let reason = String(cString: strerror(errno))
    let error = RegistryError(.inputUnreadable, ["message": reason])
    return path.map { error.located(SourceLocation(file: $0)) } ?? error
  }

  static func unwritable(_ path: String) -> RegistryError {
    let reason = String(cString: strerror(errno))
    return RegistryError(.outputUnwritable, ["file": path, "message": reason])
  }

  /// No room for a temporary file.
  static func noSpool() -> RegistryError {
    let reason = String(cString: strerror(errno))
    return RegistryError(.spoolUnavailable, ["message": reason])
  }
}
