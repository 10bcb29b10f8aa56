import Testing

@testable import ADSyncWorld

/// No password, hash or key stands in what anybody can read.
@Suite struct SecrecyTests {
  /// The ways in which a secret could be written down.
  private static func spellings(of password: String) -> [String] {
    let hash = NTHash(password: password).bytes
    let derived = CloudCredential.derive(NTHash(password: password), salt: Array(repeating: 0, count: 10))
    return [password] + [hash, derived].flatMap { [hex($0), hex($0).uppercased(), Base64.encode($0), "\($0)"] }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Passwords that are set on the way, allowed and refused ones.
  private static let words = ["Secret-Word-41", "Other-Secret-42", "short", "Cloud-Secret-43"]

  /// Lives through everything that has to do with passwords, and gives every text that came of it.
  private func texts(of world: World) throws -> [String] {
    var texts: [String] = []
    func attempt(_ body: () throws -> Void) {
      do { try body() } catch { texts += ["\(error)", (error as? WorldError)?.message ?? ""] }
    }
    let domain = world.forests[0].root
    let ada = try #require(domain.object(where: .sAMAccountName, is: "ada.sample"))
    attempt { try world.setAccountPassword(SecrecyTests.words[0], of: ada) }
    attempt { try world.setAccountPassword(SecrecyTests.words[2], of: ada) }
    attempt { try world.setAccountPassword(SecrecyTests.words[1], old: "wrong-old-word", of: ada) }
    attempt { try world.setSmartcardRequired(true, of: ada) }
    world.clock.advance(by: .minutes(50))
    let tenant = world.tenants[0]
    if let user = tenant.user("ada.sample@contoso.com") {
      attempt { try world.setCloudPassword(SecrecyTests.words[3], forceChange: true, of: user, in: tenant) }
      attempt { try world.setCloudPassword(SecrecyTests.words[2], forceChange: true, of: user, in: tenant) }
      _ = tenant.signIn("ada.sample@contoso.com", password: SecrecyTests.words[3])
      texts.append("\(user) \(String(reflecting: user.credential))")
    }
    attempt { try world.resetCloudAccount() }
    attempt { try world.setConnectorAccount(name: "contoso.com") }
    world.clock.advance(by: .minutes(10))
    let report = Report(world.activitySinceStart)
    texts += [report.text, report.json, world.summary, world.scenario.text]
    texts += world.journal.all.map { "\($0)" }
    texts += world.logs.application.entries().map(\.message)
    texts += try connectorTexts(of: world)
    texts.append("\(ada.passwordHash as Any) \(String(reflecting: ada.passwordHash))")
    return texts
  }

  private func connectorTexts(of world: World) throws -> [String] {
    guard world.server.isElevated else { return [] }
    let parameters = try world.connectors().flatMap(\.allParameterDefinitions) + Array(try world.globalSettings())
    var texts = parameters.map { "\($0.name) \($0.value) \($0.defaultValue)" }
    for space in world.engine.spaces {
      for object in space.objects {
        texts += (object.attributes.items + object.exportImage.items).map { "\($0.value)" }
        texts += (object.metaverseObject?.items ?? []).map { "\($0.value)" }
      }
    }
    return texts
  }

  @Test(arguments: [
    "contoso", "cloud-reset", "temporary-passwords", "old-password", "wrong-account-password", "rpc-error",
    "not-elevated",
    "domain-services", "password-sync-not-activated",
  ])
  func nothingIsWrittenDown(name: String) throws {
    let world = try makeWorld(name)
    let all = try texts(of: world).joined(separator: "\n")
    let people = StandardPeople.users.map { PersonBuilder.defaultPassword(for: $0.samAccountName) }
    for secret in (people + SecrecyTests.words).filter({ $0 != "short" }).flatMap(SecrecyTests.spellings) {
      #expect(!all.contains(secret), "a secret of \(name)")
    }
    #expect(all.contains("synchronized") || name != "contoso")
  }

  @Test func scenariosWithMistakesDoNotShowPasswords() {
    for value in ["[Secret-Word-41]", "{a: Secret-Word-41}"] {
      let text = "base: contoso\nforests: [{name: contoso.com, people: {users: [{account: a, password: \(value)}]}}]"
      let error = #expect(throws: WorldError.self) { try Scenario.parse(text, file: "x.yaml") }
      #expect(!(error?.message.contains("Secret") ?? true))
    }
  }
}
