/// Why something in a document was left aside.
enum ImportReasonWords {
  static let all: [Word] = [
    Word("import_ignored.delivery_date", "fecha de entrega", "date of delivery"),
    Word(
      "import_ignored.despatch_date", "fecha de despacho: no es la de compra",
      "date of despatch: not the purchase date"),
    Word(
      "import_ignored.order_date", "fecha del pedido: no es la de compra",
      "date of the order: not the purchase date"),
    Word(
      "import_ignored.order_price", "precio del pedido: vale el de la factura",
      "the order's price: the invoice's counts"),
    Word(
      "import_ignored.date_of_production", "fecha de puesta en servicio: no es la de compra",
      "date it entered service: not the purchase date"),
    Word("import_ignored.payment", "pago", "payment"),
    Word("import_ignored.shipment", "transporte", "transport"),
    Word("import_ignored.signature", "firma, que no se verifica", "signature, not verified"),
    Word(
      "import_ignored.key_of_another", "número de otro objeto de esa base",
      "number of another object of that base"),
    Word("import_ignored.not_equipment", "no es un equipo", "not equipment"),
    Word(
      "import_ignored.part_alone", "parte de un equipo que el documento no identifica",
      "part of equipment that the document does not identify"),
    Word(
      "import_ignored.logical_interface", "interfaz de red sin tarjeta propia",
      "network interface without a card of its own"),
    Word("import_ignored.no_answer", "no respondió al rastreo", "did not answer the scan"),
    Word("import_ignored.scan_finding", "hallazgo del rastreo", "finding of the scan"),
    Word(
      "import_ignored.usb_device", "dispositivo que pasa de un equipo a otro",
      "device that moves from one computer to another"),
    Word("import_ignored.software", "programas, no equipos", "software, not equipment"),
    Word("import_ignored.agent", "datos del propio agente", "the agent's own data"),
    Word("import_ignored.tax", "impuestos", "taxes"),
    Word("import_ignored.ports", "puertos de red", "network ports"),
    Word("import_ignored.file_system", "sistemas de archivos", "file systems"),
    Word("import_ignored.sim_cards", "tarjetas SIM", "SIM cards"),
    Word("import_ignored.sellers_code", "código del vendedor", "the seller's code"),
    Word("import_ignored.processor", "procesador, sin serie", "processor, without serial"),
    Word("import_ignored.modems", "módems", "modems"),
    Word("import_ignored.lot", "lote", "lot"),
    Word(
      "import_ignored.firmware_date", "fecha del firmware: no es la de compra",
      "firmware date: not the purchase date"),
    Word("import_ignored.firmware", "versión de firmware", "firmware version"),
    Word(
      "import_ignored.document_reference", "referencia a otro documento",
      "reference to another document"),
    Word("import_ignored.discount", "descuento", "discount"),
    Word(
      "import_ignored.date_of_manufacture", "fecha de fabricación: no es la de compra",
      "date of manufacture: not the purchase date"),
    Word(
      "import_ignored.component", "componente del mismo equipo", "component of the same equipment"),
    Word("import_ignored.billing_period", "periodo facturado", "billing period"),
    Word(
      "import_ignored.virtual_machine", "máquina virtual, no es un bien",
      "virtual machine, not an asset"),
    Word(
      "import_ignored.management_controller", "controlador de gestión del mismo equipo",
      "the equipment's own management controller"),
    Word(
      "import_ignored.repeated", "repite lo que ya se tomó", "repeats what is taken already"),
    Word("import_ignored.place_in_rack", "posición en el rack", "position in the rack"),
    Word(
      "import_ignored.virtual_identity", "identidad virtual, no la del equipo",
      "virtual identity, not the equipment's"),
    Word("import_ignored.order_code", "código de pedido", "order code"),
    Word("import_ignored.power_input", "módulo de entrada de corriente", "power input module"),
    Word(
      "import_ignored.chassis_serial", "serie del chasis que lo contiene",
      "serial of the chassis it sits in"),
    Word("import_ignored.factory_label", "etiqueta de fábrica", "the factory's label"),
    Word("import_ignored.previous_supply", "insumo ya retirado", "supply taken out already"),
    Word("import_ignored.supply_dates", "fechas de uso del insumo", "dates of the supply's use"),
    Word("import_ignored.contact", "datos de contacto", "contact data"),
    Word("import_ignored.sensors", "sensores y avisos", "sensors and alerts"),
    Word(
      "import_ignored.other_equipment", "equipo que se describe en su propio documento",
      "equipment that has a document of its own"),
    Word("import_ignored.spare_part", "número del repuesto", "number of the spare part"),
    Word("import_ignored.memory", "memoria, sin serie", "memory, without serial"),
    Word("import_ignored.part_history", "historial de partes", "history of parts"),
    Word(
      "import_ignored.import.no_serials", "renglón sin números de serie: no se inventan equipos",
      "line without serial numbers: no equipment is invented"),
    Word(
      "import_ignored.import.no_identity", "sin nada que lo identifique",
      "nothing that identifies it"),
    Word("import_ignored.import.same_as_record", "es el mismo equipo", "the same equipment"),
    Word(
      "import_ignored.import.unknown_supply", "insumo que no se conoce",
      "a supply that is not known"),
    Word(
      "import_ignored.import.empty_supply", "insumo del que no se dice nada",
      "a supply of which nothing is said"),
    Word(
      "import_ignored.import.unknown_part", "parte cuya clase no se conoce",
      "a part of no known class"),
    Word(
      "import_ignored.import.unnamed_part", "parte sin modelo, número ni serial",
      "a part without model, number or serial"),
    Word(
      "import_ignored.earlier_refusal", "por qué no se tomó la vez anterior",
      "why it was not taken the last time"),
    Word(
      "import_ignored.import.not_asked_for", "el perfil no lo pide",
      "the profile does not ask for it"),
  ]
}
