/// Where a retired asset goes (destino final).
package enum DisposalDestination: String, CodeEnum {
  case sale
  case donation
  case destruction
  case recycler
}
