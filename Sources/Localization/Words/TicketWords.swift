/// Words of the tickets that go to providers.
enum TicketWords {
  static let all: [Word] = [
    Word("ticket.title", "Solicitud de servicio", "Service request"),
    Word("ticket.kind", "Clase de solicitud", "Kind of request"),
    Word("ticket.place", "Sitio y contacto", "Site and contact"),
    Word("ticket.line", "Línea", "Line"),
    Word("ticket.asset", "Placa", "Asset tag"),
    Word("ticket.equipment_kind", "Clase de equipo", "Kind of equipment"),
    Word("ticket.request", "Solicitud", "Request"),
    Word("ticket.entity", "Entidad", "Entity"),
    Word("ticket.provider_number", "Número del proveedor", "Provider’s number"),
    Word("ticket.equipment", "Equipo", "Equipment"),
    Word("ticket.cover", "Cobertura", "Cover"),
    Word("ticket.signed_by_entity", "Por la entidad", "For the entity"),
    Word("ticket.signed_by_provider", "Por el proveedor", "For the provider"),
    Word("ticket.sign_name", "Nombre", "Name"),
    Word("ticket.sign_signature", "Firma", "Signature"),
    Word("ticket.sign_date", "Fecha y hora", "Date and time"),
    Word("ticket.dane_code", "código DANE", "DANE code"),
    Word("ticket.level", "Nivel (%)", "Level (%)"),
    Word("label.country", "País", "Country"),
    Word("label.alternative_contact_name", "Contacto alterno", "Alternative contact"),
    Word(
      "label.alternative_contact_telephone", "Teléfono del alterno", "Alternative’s telephone"),
    Word("label.warranty_end", "Cobertura hasta", "Covered until"),
    Word("label.announced_quantity", "Anunciadas", "Announced"),
    Word("ticket.link_from", "Enlace desde", "Link from"),
    Word("ticket.link_to", "Enlace hasta", "Link to"),
    Word(
      "error.document.address_invalid", "«{address}» no es una dirección de correo utilizable.",
      "“{address}” is not a usable mail address."),
  ]
}
