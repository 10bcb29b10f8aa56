import Testing

@testable import ADSyncWorld

@Suite struct BasicsTests {
  @Test func times() {
    let time = Timestamp(iso: "2016-08-24T09:13:38Z")
    #expect(time?.ticks == 636_076_268_180_000_000)
    #expect(time?.formatted("M/d/yyyy h:mm:ss tt") == "8/24/2016 9:13:38 AM")
    #expect(time?.rfc1123 == "Wed, 24 Aug 2016 09:13:38 GMT")
    #expect(Timestamp(iso: "yesterday") == nil)
    #expect(Timestamp.maximum.parts.year == 9999)
    #expect(Timestamp.maximum + .days(1) == .maximum)
    #expect(Timestamp.minimum.formatted("yyyy-MM-dd") == "0001-01-01")
  }

  @Test(arguments: ["00:30:00", "7.00:00:00", "-00:00:01.5000000", "1.02:03:04"])
  func intervals(text: String) { #expect(Interval(text)?.description == text) }

  @Test func identifiers() {
    let text = "ae4db4cc-b16b-4eb2-acf5-837ca84e4d7d"
    let id = UniqueID("{\(text.uppercased())}")
    #expect(id?.description == text)
    #expect(UniqueID(bytes: id?.bytes ?? []) == id)
    #expect(UniqueID("ae4d") == nil)
    #expect(Base64.decode(Base64.encode(id?.bytes ?? [])) == id?.bytes)
  }

  @Test func hashes() {
    // The NT hash of "password" is a public test value.
    let hex = NTHash(password: "password").bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == "8846f7eaee8fb117ad06bdd830b7586c")
    #expect("\(NTHash(password: "x"))" == "NTHash")
  }

  @Test func distinguishedNames() {
    #expect(DistinguishedName.parts(#"CN=A\, B,OU=C"#) == [#"CN=A\, B"#, "OU=C"])
    #expect(DistinguishedName.value(ofPart: #"CN=A\, B"#) == "A, B")
    #expect(DistinguishedName.escaped("A, B") == #"A\, B"#)
  }

  @Test func driveResolvesPaths() throws {
    let world = try makeWorld()
    defer { withExtendedLifetime(world) {} }
    let drive = world.server.drive
    let node = drive.node(at: #"c:/program files\MICROSOFT Azure AD Sync\Bin\..\bin\miiserver.exe.config"#)
    #expect(node?.path == Server.engineConfigurationPath)
    #expect(throws: WorldError.self) { try drive.write([], to: #"C:\nowhere\x.txt"#, at: .minimum) }
  }
}
