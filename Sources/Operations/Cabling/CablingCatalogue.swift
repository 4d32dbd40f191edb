extension Catalogue {
  /// Structured cabling.
  static let cabling: [any Operation.Type] = [
    CablingInstallCabinet.self, CablingInstallPanel.self, CablingInstallOutlets.self,
    CablingInstallLink.self, CablingRemoveLink.self, CablingDeclarePorts.self, CablingPlug.self,
    CablingUnplug.self, CablingCertify.self, CablingWarrant.self,
  ]

  static let cablingQueries: [any Query.Type] = [
    CablingTrace.self, CablingBehind.self, CablingPanel.self, CablingList.self,
  ]
}
