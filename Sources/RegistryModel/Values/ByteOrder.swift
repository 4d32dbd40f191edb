/// Text compared by its UTF-8 bytes, as every store compares it: never by a locale.
package enum ByteOrder {
  package static func precedes(_ left: String, _ right: String) -> Bool {
    var left = left
    var right = right
    return left.withUTF8 { first in
      right.withUTF8 { second in
        let shared = min(first.count, second.count)
        for index in 0..<shared where first[index] != second[index] {
          return first[index] < second[index]
        }
        return first.count < second.count
      }
    }
  }
}
