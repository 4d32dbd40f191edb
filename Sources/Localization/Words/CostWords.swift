/// Words of what contracts cost.
enum CostWords {
  static let all: [Word] = [
    Word("operation.contract.price", "Anotar el valor de un contrato", "Record a contract's price"),
    Word("entity_kind.contract_cost", "valor de un contrato", "price of a contract"),
    Word("cost_basis.total_for_days", "total del período", "total for the days"),
    Word("cost_basis.per_month", "por mes", "per month"),
    Word("cost_basis.per_asset_month", "por equipo y mes", "per asset and month"),
    Word("cost_grouping.site", "sede", "site"),
    Word("cost_grouping.asset", "equipo", "equipment"),
    Word(
      "cost.heading", "Costo del contrato {contract} del {from} al {through}",
      "Cost of {contract} from {from} to {through}"),
    Word(
      "cost.no_price", "No se ha anotado el valor del contrato {contract}.",
      "No price was recorded for contract {contract}."),
    Word("label.total_cost", "Total", "Total"),
    Word("label.unassigned_cost", "Sin equipo que lo cause", "Borne by no equipment"),
    Word("label.equipment_reached", "Equipos", "Equipment"),
    Word("label.asset_days", "Días-equipo", "Asset-days"),
    Word("label.prices", "Valores pactados", "Prices agreed"),
    Word("label.budget_short", "Presupuesto", "Budget"),
    Word("label.basis", "Base", "Basis"),
    Word("label.currency", "Moneda", "Currency"),
    Word(
      "error.contract.price_outside",
      "Esas fechas están fuera del contrato {contract}, que va del {starts_on} al {ends_on}.",
      "Those days lie outside contract {contract}, which runs from {starts_on} to {ends_on}."),
    Word(
      "error.contract.price_nothing", "El valor del contrato {contract} debe ser mayor que cero.",
      "The price of contract {contract} must be more than nothing."),
    Word(
      "error.contract.price_currency",
      "Los valores del contrato {contract} están en {currency}, no en {found}.",
      "The prices of contract {contract} are in {currency}, not in {found}."),
    Word(
      "error.contract.cost_too_large", "Los valores suman más de lo que se puede contar.",
      "The amounts add up to more than can be counted."),
    Word(
      "help.command.contract.price", "Anotar un valor del contrato.",
      "Record a price of the contract."),
    Word(
      "help.command.contract.cost", "Cuánto cuesta, por sede o por equipo.",
      "What it costs, by site or by equipment."),
    Word(
      "help.option.contract.amount", "Valor, p. ej. 12000000 o 12000000,50.",
      "Amount, e.g. 12000000 or 12000000.50."),
    Word("help.option.contract.currency", "Moneda (COP).", "Currency (COP)."),
    Word("help.option.contract.basis", "Para qué es el valor", "What the amount is for"),
    Word(
      "help.option.contract.price_from", "Primer día; sin decirlo, el del contrato.",
      "First day; the contract's unless said."),
    Word(
      "help.option.contract.price_to", "Último día; sin decirlo, el del contrato.",
      "Last day; the contract's unless said."),
    Word(
      "help.option.contract.cost_from", "Desde ese día; sin decirlo, el primero del contrato.",
      "From that day; the contract's first unless said."),
    Word(
      "help.option.contract.cost_to", "Hasta ese día; sin decirlo, el último del contrato.",
      "Until that day; the contract's last unless said."),
    Word("help.option.contract.cost_by", "Repartido por", "Divided by"),
  ]
}
