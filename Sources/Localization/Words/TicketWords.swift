/// Words of the tickets that go to providers.
enum TicketWords {
  static let all: [Word] = [
    Word("ticket.title", "Solicitud de servicio", "Service request"),
    Word("ticket.kind", "Clase de solicitud", "Kind of request"),
    Word("ticket.place", "Sitio y contacto", "Site and contact"),
    Word("ticket.line", "Línea", "Line"),
    Word("ticket.asset", "Placa", "Asset tag"),
    Word("ticket.equipment_kind", "Clase de equipo", "Kind of equipment"),
    Word("ticket.level", "Nivel (%)", "Level (%)"),
    Word(
      "error.document.address_invalid", "«{address}» no es una dirección de correo utilizable.",
      "“{address}” is not a usable mail address."),
  ]
}
