// swift-tools-version:6.2
import PackageDescription

// No outside Swift package: a build works behind a Debian mirror alone (docs/decisions/0001-dependencies.md).
// Flags stand here only; scripts add none, so that one build serves all of them.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  // Debug information would be a third of a release build and of its link; names of functions stay in the binary.
  .unsafeFlags(["-enforce-exclusivity=unchecked", "-Xfrontend", "-gnone"], .when(configuration: .release)),
]

/// A Swift target of ours in `Sources/NAME`; `small`: its speed is not felt, so it is compiled for size, which is quicker.
func target(_ name: String, _ dependencies: [Target.Dependency] = [], small: Bool = false) -> Target {
  let size: [SwiftSetting] = small ? [.unsafeFlags(["-Osize"], .when(configuration: .release))] : []
  return .target(name: name, dependencies: dependencies, path: "Sources/\(name)", swiftSettings: settings + size)
}

func testTarget(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: settings)
}

/// A face of one of Debian's C libraries: a module map and a shim header in `Sources/NAME`.
func library(_ name: String, package: String, pkgConfig: String? = nil) -> Target {
  .systemLibrary(name: name, path: "Sources/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}

let package = Package(
  name: "rehearse",
  targets: [
    library("CPCRE2", package: "libpcre2-dev"),  // regular expressions, 8 and 16 bit, JIT
    library("CICU", package: "libicu-dev"),  // collation beyond ASCII, as .NET does it
    library("CGMP", package: "libgmp-dev"),  // [bigint]
    library("CNettle", package: "nettle-dev"),  // hashes, HMAC, PBKDF2, MD4
    library("CLibXML2", package: "libxml2-dev", pkgConfig: "libxml-2.0"),  // the document behind [xml], XPath
    library("CZlib", package: "zlib1g-dev"),  // GZipStream and its kin
    library("CLibEdit", package: "libedit-dev"),  // line editing
    library("CLibYAML", package: "libyaml-dev"),  // scenario files: events with line numbers, which our messages need
    // States: one file, one transaction a step. In the static link it is libsqlite3.a, which wants libm beside it; it loads
    // no extensions, so the linker's warning about dlopen means nothing.
    library("CSQLite", package: "libsqlite3-dev"),
    .target(name: "CSupport", path: "Sources/CSupport"),  // the signal handler's flag and pipe

    target("PSLanguage"),
    target("PSRuntime", ["PSLanguage", "CPCRE2", "CICU", "CGMP", "CNettle"]),
    target("PSTypes", ["PSRuntime", "CLibXML2", "CZlib"]),
    target("PSEngine", ["PSRuntime", "CSupport"]),
    target("PSFormatting", ["PSEngine"]),
    target("PSCommandsCore", ["PSFormatting"]),
    target("PSCommandsUtility", ["PSFormatting", "PSTypes"]),
    target("PSCommandsManagement", ["PSFormatting", "PSTypes"], small: true),
    target("PSCommandsSecurity", ["PSFormatting", "PSTypes"], small: true),
    target("PSCompletion", ["PSEngine"], small: true),
    target("PSHost", ["PSEngine", "CLibEdit", "CSupport"], small: true),
    target("ADSyncWorld", ["CNettle", "CLibYAML", "CSQLite"]),
    target("ADSyncCommands", ["ADSyncWorld", "PSFormatting", "PSTypes"], small: true),
    target("GoldenTesting", ["CSupport"], small: true),
    target(
      "PSShell",
      [
        "PSCommandsCore", "PSCommandsUtility", "PSCommandsManagement", "PSCommandsSecurity", "PSTypes", "PSHost",
        "PSCompletion",
        "ADSyncCommands", "GoldenTesting",
      ]),
    .executableTarget(
      name: "rehearse", dependencies: ["PSShell"], path: "Sources/rehearse", swiftSettings: settings,
      linkerSettings: [
        .unsafeFlags(["-static-executable"], .when(configuration: .release)),
        .unsafeFlags(
          [
            "-Xlinker", "--start-group", "-ledit", "-ltinfo", "-lbsd", "-lmd", "-lxml2", "-licui18n", "-licuuc",
            "-licudata", "-lz", "-llzma", "-lstdc++", "-lyaml", "-lsqlite3", "-lm", "-Xlinker", "--end-group",
          ], .when(configuration: .release)),
        // libxml2 names these weakly, calls all of them once some are there, and so needs all of them in one file.
        .unsafeFlags(
          ["pthread_cond_init", "pthread_equal", "pthread_mutex_init"].flatMap { ["-Xlinker", "-u", "-Xlinker", $0] },
          .when(configuration: .release)),
      ]),

    testTarget("PSLanguageTests", ["PSLanguage"]),
    testTarget("PSRuntimeTests", ["PSRuntime", "PSTypes"]),
    testTarget("PSFormattingTests", ["PSFormatting"]),
    testTarget("PSEngineTests", ["PSEngine", "PSShell"]),
    testTarget("ADSyncWorldTests", ["ADSyncWorld"]),
    testTarget("GoldenTestingTests", ["GoldenTesting"]),
  ]
)
