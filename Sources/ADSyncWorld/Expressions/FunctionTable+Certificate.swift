extension FunctionTable {
  static let certificateUnary: [UnaryFunction] = [
    UnaryFunction("IsCert") { value, _ in
      guard case .binary(let bytes) = value else { return .boolean(false) }
      return .boolean(Certificate(bytes) != nil)
    },
    onCertificate("CertExtensionOids") { .list($0.criticalExtensions.map { .string($0) }) },
    onCertificate("CertFormat") { _ in .string("X509") },
    onCertificate("CertFriendlyName") { _ in .string("") },
    onCertificate("CertHashString") { .string(hex($0.hash)) },
    onCertificate("CertThumbprint") { .string(hex($0.hash)) },
    onCertificate("CertIssuer") { .string($0.issuer.commonName) },
    onCertificate("CertIssuerDN") { .string($0.issuer.text) },
    onCertificate("CertIssuerOid") { .string($0.issuer.firstOid) },
    onCertificate("CertKeyAlgorithm") { .string($0.keyAlgorithm) },
    onCertificate("CertKeyAlgorithmParams") { .string(hex($0.keyParameters)) },
    onCertificate("CertNotAfter") { .date($0.notAfter) },
    onCertificate("CertNotBefore") { .date($0.notBefore) },
    onCertificate("CertPublicKeyOid") { .string($0.keyAlgorithm) },
    onCertificate("CertPublicKeyParametersOid") { .string($0.keyParametersOid) },
    onCertificate("CertSerialNumber") { .string(hex($0.serialNumber)) },
    onCertificate("CertSignatureAlgorithmOid") { .string($0.signatureAlgorithm) },
    onCertificate("CertSubject") { .string($0.subject.text) },
    onCertificate("CertSubjectNameDN") { .string($0.subject.text) },
    onCertificate("CertSubjectNameOid") { .string($0.subject.firstOid) },
    onCertificate("CertVersion") { .number(Int64($0.version)) },
  ]

  static let certificateFunctions: [Function] = [
    Function("CertNameInfo", 3...3) { arguments, _ in
      if arguments[0].isNull { return .null }
      guard let certificate = Certificate(try bytes(arguments[0], "CertNameInfo")) else {
        throw ExpressionError.invalidValue("CertNameInfo")
      }
      let name = arguments[2].truth ? certificate.issuer : certificate.subject
      switch try text(arguments[1], "CertNameInfo") {
      case "SimpleName": return .string(name.commonName)
      case "EmailName": return .string(name.value(of: "1.2.840.113549.1.9.1"))
      case "DnsName", "DnsFromAlternativeName": return .string(name.commonName)
      case "UpnName", "UrlName": return .string("")
      default: throw ExpressionError.invalidValue("CertNameInfo")
      }
    }
  ]

  private static func onCertificate(
    _ name: String, _ body: @escaping @Sendable (Certificate) -> SyncValue
  ) -> UnaryFunction {
    UnaryFunction(name) { value, _ in
      if value.isNull { return .null }
      guard let certificate = Certificate(try bytes(value, name)) else { throw ExpressionError.invalidValue(name) }
      return body(certificate)
    }
  }
}
