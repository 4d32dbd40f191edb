/// What a place inside a site is.
package enum LocationKind: String, CodeEnum {
  case building
  case floor
  case room
  case rack
  case warehouse
  case other
}
