/// What rule functions read of an X.509 certificate.
struct Certificate {
  /// A name: attribute identifiers with their texts, in order.
  struct Name {
    let parts: [(oid: String, text: String)]

    /// `CN=Ada Sample, O=Contoso`: .NET's order, the last part first.
    var text: String {
      parts.reversed().map { "\(Name.labels[$0.oid] ?? "OID.\($0.oid)")=\($0.text)" }.joined(separator: ", ")
    }
    var commonName: String { value(of: "2.5.4.3") }
    var firstOid: String { parts.first?.oid ?? "" }

    func value(of oid: String) -> String { parts.first { $0.oid == oid }?.text ?? "" }

    private static let labels = [
      "2.5.4.3": "CN", "2.5.4.6": "C", "2.5.4.7": "L", "2.5.4.8": "S", "2.5.4.10": "O", "2.5.4.11": "OU",
      "1.2.840.113549.1.9.1": "E", "0.9.2342.19200300.100.1.25": "DC",
    ]
  }

  private(set) var version = 1
  private(set) var serialNumber: [UInt8] = []
  private(set) var signatureAlgorithm = ""
  private(set) var issuer = Name(parts: [])
  private(set) var subject = Name(parts: [])
  private(set) var notBefore = Timestamp.minimum
  private(set) var notAfter = Timestamp.minimum
  private(set) var keyAlgorithm = ""
  private(set) var keyParameters: [UInt8] = []
  private(set) var keyParametersOid = ""
  private(set) var criticalExtensions: [String] = []
  /// SHA-1 of the whole.
  let hash: [UInt8]

  /// Reads DER bytes, or base64 text of them; nil when they are not a certificate.
  init?(_ data: [UInt8]) {
    var data = data
    if data.first != 0x30, let decoded = Base64.decode(String(decoding: data, as: UTF8.self)) { data = decoded }
    var reader = DERReader(data[...])
    guard let outer = reader.next(), outer.tag == 0x30, let body = outer.children.first, body.tag == 0x30 else {
      return nil
    }
    hash = Digest.sha1(data)
    var fields = body.children[...]
    if let first = fields.first, first.tag == 0xA0 {
      version = Int(first.children.first?.content.last ?? 0) + 1
      fields = fields.dropFirst()
    }
    guard fields.count >= 6 else { return nil }
    let list = Array(fields)
    serialNumber = Array(list[0].content)
    signatureAlgorithm = list[1].children.first.map { DERReader.oid($0.content) } ?? ""
    issuer = Certificate.name(list[2])
    let times = list[3].children.compactMap(Certificate.time)
    guard times.count == 2 else { return nil }
    (notBefore, notAfter) = (times[0], times[1])
    subject = Certificate.name(list[4])
    readKey(list[5])
    for field in list.dropFirst(6) where field.tag == 0xA3 { readExtensions(field) }
  }

  private mutating func readKey(_ element: DERReader.Element) {
    let algorithm = element.children.first?.children ?? []
    keyAlgorithm = algorithm.first.map { DERReader.oid($0.content) } ?? ""
    guard algorithm.count > 1 else { return }
    let parameters = algorithm[1]
    keyParameters = [parameters.tag, UInt8(truncatingIfNeeded: parameters.content.count)] + parameters.content
    if parameters.tag == 6 { keyParametersOid = DERReader.oid(parameters.content) }
  }

  private mutating func readExtensions(_ element: DERReader.Element) {
    for item in element.children.first?.children ?? [] {
      let parts = item.children
      guard parts.count == 3, parts[1].tag == 1, parts[1].content.first ?? 0 != 0 else { continue }
      criticalExtensions.append(DERReader.oid(parts[0].content))
    }
  }

  private static func name(_ element: DERReader.Element) -> Name {
    Name(
      parts: element.children.flatMap(\.children).compactMap { pair in
        let sides = pair.children
        guard sides.count == 2 else { return nil }
        return (DERReader.oid(sides[0].content), String(decoding: sides[1].content, as: UTF8.self))
      })
  }

  private static func time(_ element: DERReader.Element) -> Timestamp? {
    var text = String(decoding: element.content, as: UTF8.self)
    if element.tag == 0x17 { text = ((Int(text.prefix(2)) ?? 0) < 50 ? "20" : "19") + text }
    return DateText.parse(text)
  }
}
