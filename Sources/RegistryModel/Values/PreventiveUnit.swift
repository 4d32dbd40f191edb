/// What one preventive visit is owed to.
package enum PreventiveUnit: String, CodeEnum {
  /// Each piece of equipment.
  case asset
  /// Each site with equipment in reach, whatever its number.
  case site
}
