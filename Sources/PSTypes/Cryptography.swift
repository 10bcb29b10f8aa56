import CNettle
import Glibc
import PSRuntime

/// The hash functions, through nettle.
public enum HashFunction: String, CaseIterable, Sendable {
  case md5 = "MD5", sha1 = "SHA1", sha256 = "SHA256", sha384 = "SHA384", sha512 = "SHA512"

  /// The length of the hash in bytes.
  public var size: Int {
    switch self {
    case .md5: 16
    case .sha1: 20
    case .sha256: 32
    case .sha384: 48
    case .sha512: 64
    }
  }
  /// The length of the blocks that HMAC pads keys to.
  var blockSize: Int { self == .sha384 || self == .sha512 ? 128 : 64 }

  /// A function by .NET's name in any case, with or without dash.
  public init?(name: String) {
    let wanted = name.uppercased().filter { $0 != "-" }
    guard let found = HashFunction.allCases.first(where: { $0.rawValue == wanted }) else { return nil }
    self = found
  }

  public func hash(_ bytes: [UInt8]) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: size)
    switch self {
    case .md5:
      var c = md5_ctx()
      nettle_md5_init(&c)
      nettle_md5_update(&c, bytes.count, bytes)
      nettle_md5_digest(&c, size, &out)
    case .sha1:
      var c = sha1_ctx()
      nettle_sha1_init(&c)
      nettle_sha1_update(&c, bytes.count, bytes)
      nettle_sha1_digest(&c, size, &out)
    case .sha256:
      var c = sha256_ctx()
      nettle_sha256_init(&c)
      nettle_sha256_update(&c, bytes.count, bytes)
      nettle_sha256_digest(&c, size, &out)
    case .sha384:
      var c = sha512_ctx()
      nettle_sha384_init(&c)
      nettle_sha512_update(&c, bytes.count, bytes)
      nettle_sha384_digest(&c, size, &out)
    case .sha512:
      var c = sha512_ctx()
      nettle_sha512_init(&c)
      nettle_sha512_update(&c, bytes.count, bytes)
      nettle_sha512_digest(&c, size, &out)
    }
    return out
  }

  /// HMAC of a message under a key.
  public func hmac(_ key: [UInt8], _ message: [UInt8]) -> [UInt8] {
    var padded = key.count > blockSize ? hash(key) : key
    padded += [UInt8](repeating: 0, count: blockSize - padded.count)
    return hash(padded.map { $0 ^ 0x5C } + hash(padded.map { $0 ^ 0x36 } + message))
  }

  /// PBKDF2 with this function as HMAC.
  public func pbkdf2(_ password: [UInt8], salt: [UInt8], iterations: Int, length: Int) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: max(0, length))
    let rounds = UInt32(clamping: iterations)
    switch self {
    case .sha1: nettle_pbkdf2_hmac_sha1(password.count, password, rounds, salt.count, salt, out.count, &out)
    case .sha256: nettle_pbkdf2_hmac_sha256(password.count, password, rounds, salt.count, salt, out.count, &out)
    case .sha384: nettle_pbkdf2_hmac_sha384(password.count, password, rounds, salt.count, salt, out.count, &out)
    case .sha512: nettle_pbkdf2_hmac_sha512(password.count, password, rounds, salt.count, salt, out.count, &out)
    case .md5: out = slowPbkdf2(password, salt, iterations, length)
    }
    return out
  }

  private func slowPbkdf2(_ password: [UInt8], _ salt: [UInt8], _ iterations: Int, _ length: Int) -> [UInt8] {
    var out: [UInt8] = []
    var block: UInt32 = 1
    while out.count < length {
      let number = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: block >> UInt32($0)) }
      var u = hmac(password, salt + number)
      var t = u
      for _ in 1..<max(1, iterations) {
        u = hmac(password, u)
        for i in t.indices { t[i] ^= u[i] }
      }
      out += t
      block += 1
    }
    return Array(out.prefix(length))
  }
}

/// A hash algorithm as an object, with a key where it is an HMAC.
final class HashObject: Obj {
  let function: HashFunction
  var key: [UInt8]?
  var lastHash: [UInt8]?
  var pending: [UInt8] = []
  init(_ function: HashFunction, key: [UInt8]? = nil) {
    self.function = function
    self.key = key
    super.init()
  }
  override var type: PSType {
    PSType.builtin("System.Security.Cryptography." + (key == nil ? "" : "HMAC") + function.rawValue)
  }
  func compute(_ bytes: [UInt8]) -> [UInt8] {
    let result = key.map { function.hmac($0, bytes) } ?? function.hash(bytes)
    lastHash = result
    return result
  }
}

/// `Rfc2898DeriveBytes`.
final class DeriveBytesObject: Obj {
  let password: [UInt8]
  var salt: [UInt8]
  var iterations: Int
  let function: HashFunction
  var taken = 0
  init(_ password: [UInt8], _ salt: [UInt8], _ iterations: Int, _ function: HashFunction) {
    self.password = password
    self.salt = salt
    self.iterations = iterations
    self.function = function
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Security.Cryptography.Rfc2898DeriveBytes") }
}

/// `HashAlgorithmName`.
final class HashNameObject: Obj {
  let name: String
  init(_ name: String) {
    self.name = name
    super.init()
  }
  override var type: PSType { PSType.builtin("System.Security.Cryptography.HashAlgorithmName") }
  override func text(_ context: RuntimeContext) -> PSString { PSString.make(name) }
}

extension DotNetTypes {
  static let cryptography: [TypeDefinition] =
    HashFunction.allCases.flatMap { hash in
      [
        TypeDefinition("System.Security.Cryptography." + hash.rawValue, hashStatics(hash)),
        TypeDefinition(
          "System.Security.Cryptography.\(hash.rawValue)Managed",
          [.constructor(signatures: ["new()"]) { _ in .object(HashObject(hash)) }]),
        TypeDefinition(
          "System.Security.Cryptography.\(hash.rawValue)CryptoServiceProvider",
          [.constructor(signatures: ["new()"]) { _ in .object(HashObject(hash)) }]),
        TypeDefinition("System.Security.Cryptography.HMAC" + hash.rawValue, hmacMembers(hash)),
      ]
    } + [
      TypeDefinition(
        "System.Security.Cryptography.HashAlgorithm",
        hashMembers + [
          .staticMethod("Create", signatures: ["System.Security.Cryptography.HashAlgorithm Create(string hashName)"]) {
            call in
            HashFunction(name: call.text(0).string).map { .object(HashObject($0)) } ?? .null
          }
        ]),
      TypeDefinition("System.Security.Cryptography.Rfc2898DeriveBytes", deriveMembers),
      TypeDefinition("System.Security.Cryptography.HashAlgorithmName", hashNameMembers),
      TypeDefinition("System.Security.Cryptography.RandomNumberGenerator", randomMembers),
      TypeDefinition(
        "System.Security.Cryptography.RNGCryptoServiceProvider",
        [.constructor(signatures: ["new()"]) { _ in .object(RandomGeneratorObject()) }]),
    ]

  private static func own(_ value: Value) -> HashObject { (value.asObject as? HashObject) ?? HashObject(.sha256) }

  private static func source(_ call: MethodCall, _ index: Int) throws -> [UInt8] {
    if let s = call.object(index) as? StreamObject { return Array(s.read(s.bytes.count)) }
    guard let bytes = call.bytes(index) else { throw MemberStrings.argumentNull(call.parameterName(index)) }
    return bytes
  }

  private static let hashMembers: [Member] = [
    .property("HashSize", type: "int", get: { value, _ in .count(own(value).function.size * 8) }),
    .property("Hash", type: "byte[]", get: { value, _ in own(value).lastHash.map { .bytes($0) } ?? .null }),
    .property("CanReuseTransform", type: "bool", get: { _, _ in .bool(true) }),
    .property("CanTransformMultipleBlocks", type: "bool", get: { _, _ in .bool(true) }),
    .property("InputBlockSize", type: "int", get: { _, _ in .int(1) }),
    .property("OutputBlockSize", type: "int", get: { _, _ in .int(1) }),
    .property(
      "Key", type: "byte[]", get: { value, _ in own(value).key.map { .bytes($0) } ?? .null },
      set: { value, new, _ in own(value).key = new.byteArray }),
    .property("HashName", type: "string", get: { value, _ in .text(own(value).function.rawValue) }),
    .method(
      "ComputeHash",
      signatures: [
        "byte[] ComputeHash(byte[] buffer)", "byte[] ComputeHash(byte[] buffer, int offset, int count)",
        "byte[] ComputeHash(System.IO.Stream inputStream)",
      ]
    ) { call in
      var bytes = try source(call, 0)
      if call.count == 3 {
        guard call.int(1) >= 0, call.int(2) >= 0, call.int(1) + call.int(2) <= bytes.count else {
          throw MemberStrings.argument(
            "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection."
          )
        }
        bytes = Array(bytes[call.int(1)..<call.int(1) + call.int(2)])
      }
      return .bytes(own(call.target).compute(bytes))
    },
    .method(
      "TransformBlock",
      signatures: [
        "int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)"
      ]
    ) { call in
      own(call.target).pending += try source(call, 0).dropFirst(call.int(1)).prefix(call.int(2))
      return .count(call.int(2))
    },
    .method(
      "TransformFinalBlock",
      signatures: ["byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)"]
    ) { call in
      let last = Array(try source(call, 0).dropFirst(call.int(1)).prefix(call.int(2)))
      _ = own(call.target).compute(own(call.target).pending + last)
      own(call.target).pending = []
      return .bytes(last)
    },
    .method("Initialize", signatures: ["void Initialize()"]) { call in
      own(call.target).pending = []
      return .null
    },
    .method("Clear", signatures: ["void Clear()"]) { _ in .null },
    .method("Dispose", signatures: ["void Dispose()"]) { _ in .null },
  ]

  private static func hashStatics(_ hash: HashFunction) -> [Member] {
    hashMembers + [
      .staticMethod("Create", signatures: ["System.Security.Cryptography.\(hash.rawValue) Create()"]) { _ in
        .object(HashObject(hash))
      },
      .staticMethod(
        "HashData", signatures: ["byte[] HashData(byte[] source)", "byte[] HashData(System.IO.Stream source)"]
      ) { call in .bytes(hash.hash(try source(call, 0))) },
      .staticProperty("HashSizeInBits", type: "int", get: { _ in .count(hash.size * 8) }),
      .staticProperty("HashSizeInBytes", type: "int", get: { _ in .count(hash.size) }),
    ]
  }

  private static func hmacMembers(_ hash: HashFunction) -> [Member] {
    hashMembers + [
      .constructor(signatures: ["new()", "new(byte[] key)"]) { call in
        .object(HashObject(hash, key: call.bytes(0) ?? RandomGeneratorObject.bytes(hash.blockSize)))
      },
      .staticMethod("HashData", signatures: ["byte[] HashData(byte[] key, byte[] source)"]) { call in
        .bytes(hash.hmac(try source(call, 0), try source(call, 1)))
      },
    ]
  }

  private static func bytesOf(_ call: MethodCall, _ index: Int) -> [UInt8] {
    call.bytes(index) ?? TextEncoding.utf8.bytes(of: call.text(index))
  }
  private static func derive(_ value: Value) -> DeriveBytesObject {
    (value.asObject as? DeriveBytesObject) ?? DeriveBytesObject([], [], 1, .sha1)
  }

  private static let deriveMembers: [Member] = [
    .constructor { call in
      let salt = call.bytes(1) ?? RandomGeneratorObject.bytes(max(0, min(call.int(1), 1 << 16)))
      let iterations = call.optionalInt(2) ?? 1000
      if iterations <= 0 {
        throw MemberStrings.argumentOutOfRange(
          "iterations ('\(iterations)') must be a non-negative and non-zero value.", "iterations",
          actual: String(iterations))
      }
      let function = HashFunction(name: (call.object(3) as? HashNameObject)?.name ?? "SHA1") ?? .sha1
      return .object(DeriveBytesObject(bytesOf(call, 0), salt, iterations, function))
    },
    .property(
      "IterationCount", get: { value, _ in .count(derive(value).iterations) },
      set: { value, new, _ in derive(value).iterations = max(1, Int(new.wholeNumber ?? 1)) }),
    .property(
      "Salt", get: { value, _ in .bytes(derive(value).salt) },
      set: { value, new, _ in derive(value).salt = new.byteArray ?? [] }),
    .property("HashAlgorithm", get: { value, _ in .object(HashNameObject(derive(value).function.rawValue)) }),
    .method("GetBytes") { call in
      let d = derive(call.target)
      let n = max(0, min(call.int(0), 1 << 24))
      let all = d.function.pbkdf2(d.password, salt: d.salt, iterations: d.iterations, length: d.taken + n)
      defer { d.taken += n }
      return .bytes(all[d.taken...])
    },
    .method("Reset") { call in
      derive(call.target).taken = 0
      return .null
    },
    .method("Dispose") { _ in .null },
    .staticMethod("Pbkdf2") { call in
      let function = HashFunction(name: (call.object(3) as? HashNameObject)?.name ?? "SHA256") ?? .sha256
      return .bytes(
        function.pbkdf2(bytesOf(call, 0), salt: call.bytes(1) ?? [], iterations: call.int(2), length: call.int(4)))
    },
  ]

  private static func hashName(_ hash: HashFunction) -> Member {
    .staticProperty(
      hash.rawValue, type: "System.Security.Cryptography.HashAlgorithmName",
      get: { _ in .object(HashNameObject(hash.rawValue)) })
  }
  private static let hashNameMembers: [Member] =
    HashFunction.allCases.map(hashName) + [
      .constructor(signatures: ["new(string name)"]) { call in .object(HashNameObject(call.text(0).string)) },
      .property(
        "Name", type: "string", get: { value, _ in (value.asObject as? HashNameObject).map { .text($0.name) } ?? .null }
      ),
    ]

  private static let randomMembers: [Member] = [
    .staticMethod("Create", signatures: ["System.Security.Cryptography.RandomNumberGenerator Create()"]) { _ in
      .object(RandomGeneratorObject())
    },
    .method(
      "GetBytes", signatures: ["void GetBytes(byte[] data)", "void GetBytes(byte[] data, int offset, int count)"]
    ) { call in
      guard case .array(let a) = call[0] else { throw MemberStrings.argumentNull("data") }
      for (i, b) in RandomGeneratorObject.bytes(a.count).enumerated() { a.items[i] = .byte(b) }
      return .null
    },
    .method("GetNonZeroBytes", signatures: ["void GetNonZeroBytes(byte[] data)"]) { call in
      guard case .array(let a) = call[0] else { throw MemberStrings.argumentNull("data") }
      for i in a.items.indices { a.items[i] = .byte(UInt8.random(in: 1...255)) }
      return .null
    },
    .method("Dispose", signatures: ["void Dispose()"]) { _ in .null },
    .staticMethod("GetBytes", signatures: ["byte[] GetBytes(int count)"]) { call in
      .bytes(RandomGeneratorObject.bytes(max(0, min(call.int(0), 1 << 24))))
    },
    .staticMethod("Fill", signatures: ["void Fill(byte[] data)"]) { call in
      guard case .array(let a) = call[0] else { return .null }
      for (i, b) in RandomGeneratorObject.bytes(a.count).enumerated() { a.items[i] = .byte(b) }
      return .null
    },
    .staticMethod(
      "GetInt32", signatures: ["int GetInt32(int toExclusive)", "int GetInt32(int fromInclusive, int toExclusive)"]
    ) { call in
      let (low, high) = call.count == 1 ? (0, call.int(0)) : (call.int(0), call.int(1))
      if low >= high {
        throw MemberStrings.argument("Range of random number does not contain at least one possibility.")
      }
      return .count(Int.random(in: low..<high))
    },
    .staticMethod(
      "GetHexString",
      signatures: ["string GetHexString(int stringLength)", "string GetHexString(int stringLength, bool lowercase)"]
    ) { call in
      .text(
        String(
          Hexadecimal.encode(
            RandomGeneratorObject.bytes(max(0, min(call.int(0), 1 << 20)) / 2 + 1), uppercase: !call.bool(1)
          ).prefix(call.int(0))))
    },
  ]
}

/// `RandomNumberGenerator`.
final class RandomGeneratorObject: Obj {
  override var type: PSType { PSType.builtin("System.Security.Cryptography.RandomNumberGenerator") }
  static func bytes(_ count: Int) -> [UInt8] { (0..<max(0, count)).map { _ in UInt8.random(in: 0...255) } }
}
