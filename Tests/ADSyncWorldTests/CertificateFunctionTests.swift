import Testing

@testable import ADSyncWorld

@Suite struct CertificateFunctionTests {
  private let text =
    "MIIBqjCCAVGgAwIBAgICEjQwCgYIKoZIzj0EAwIwNDELMAkGA1UEBhMCREsxEDAOBgNVBAoMB0NvbnRvc28xEzARBgNVBAMMCkFkYSBTYW1wbGUwHhcNMjYxMTI0MTEyMDI4WhcNMjcxMTI0MTEyMDI4WjA0MQswCQYDVQQGEwJESzEQMA4GA1UECgwHQ29udG9zbzETMBEGA1UEAwwKQWRhIFNhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABKqizUiSSm9/QZJOCV+6gTXZzKBynGCa5skcAGIbkaF0PDBqDtgYZyMzOk08RI3D/QlnWNu4z8tGQfqskHvgYtmjUzBRMB0GA1UdDgQWBBRN/cb/FlA7N/NnDyXHIpYtr/nbNDAfBgNVHSMEGDAWgBRN/cb/FlA7N/NnDyXHIpYtr/nbNDAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCIFmx6j+pvnyZIZ2d5U2UjnOuwxWNQ4jJEtDg5X67nnAXAiAHsqzBtxOH7490efrfLDvoqm0wjLKMjiHuNiYyRH/I5Q=="

  @Test(arguments: [
    ("CertSubject", "CN=Ada Sample, O=Contoso, C=DK"), ("CertSubjectNameDN", "CN=Ada Sample, O=Contoso, C=DK"),
    ("CertIssuer", "Ada Sample"), ("CertIssuerDN", "CN=Ada Sample, O=Contoso, C=DK"), ("CertIssuerOid", "2.5.4.6"),
    ("CertThumbprint", "643FACDB64F112C357B49CA0E304902D4F3ABB04"),
    ("CertHashString", "643FACDB64F112C357B49CA0E304902D4F3ABB04"), ("CertSerialNumber", "1234"),
    ("CertVersion", "3"), ("CertKeyAlgorithm", "1.2.840.10045.2.1"), ("CertPublicKeyOid", "1.2.840.10045.2.1"),
    ("CertPublicKeyParametersOid", "1.2.840.10045.3.1.7"), ("CertKeyAlgorithmParams", "06082A8648CE3D030107"),
    ("CertSignatureAlgorithmOid", "1.2.840.10045.4.3.2"), ("CertSubjectNameOid", "2.5.4.6"), ("CertFormat", "X509"),
    ("CertFriendlyName", ""), ("CertNotBefore", "11/24/2026 11:20:28 AM"), ("CertNotAfter", "11/24/2027 11:20:28 AM"),
    ("IsCert", "True"),
  ])
  func reads(function: String, expected: String) throws {
    #expect(try value("\(function)([userCertificate])").text == expected)
  }

  @Test func namesAndExtensions() throws {
    #expect(try value("CertNameInfo([userCertificate],\"SimpleName\",False)").text == "Ada Sample")
    #expect(try value("Item(CertExtensionOids([userCertificate]),1)").text == "2.5.29.19")
    #expect(try value("Count(Where($c,[userCertificate],CertNotAfter($c)>Now()))").text == "1")
  }

  @Test func truncatedBytesAreNoCertificate() throws {
    let bytes = try #require(Base64.decode(text))
    for count in 0..<bytes.count { _ = Certificate(Array(bytes.prefix(count))) }
    #expect(Certificate(Array(bytes.prefix(200))) == nil)
  }

  private func value(_ expression: String) throws -> SyncValue {
    let table = AttributeTable()
    var attributes = AttributeSet()
    attributes[table.id("userCertificate")] = .binary(Base64.decode(text) ?? [])
    var context = ExpressionContext(attributes: attributes)
    context.now = Timestamp(year: 2027, month: 1, day: 1)
    return try ExpressionParser.parse(expression, table: table).evaluate(context)
  }
}
