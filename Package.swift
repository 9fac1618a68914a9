// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "talent",
  products: [
    .executable(name: "talent", targets: ["talent"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.0", traits: []),
  ],
  targets: [
    .target(name: "TalentModel"),
    .target(name: "TalentIdentity", dependencies: ["TalentModel"]),
    .target(name: "TalentText", dependencies: ["TalentIdentity", "TalentModel"]),
    .target(name: "TalentMatching", dependencies: ["TalentModel"]),
    .systemLibrary(
      name: "CArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"])]
    ),
    .systemLibrary(name: "CMemoryFile"),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(
      name: "TalentDocuments",
      dependencies: [
        "CArchive", "CMemoryFile", "CSimdjson", "CXML", "TalentIdentity", "TalentModel",
        "TalentText",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .target(
      name: "TalentStore",
      dependencies: [
        "TalentIdentity", "TalentModel",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    .target(
      name: "TalentService",
      dependencies: [
        "TalentDocuments", "TalentIdentity", "TalentMatching", "TalentModel", "TalentStore",
        "TalentText",
      ]
    ),
    .target(
      name: "TalentReport",
      dependencies: [
        "TalentDocuments", "TalentIdentity", "TalentMatching", "TalentModel", "TalentService",
        "TalentStore",
        "TalentText",
      ]
    ),
    .executableTarget(
      name: "talent",
      dependencies: [
        "CMalloc", "TalentDocuments", "TalentIdentity", "TalentMatching", "TalentModel",
        "TalentReport", "TalentService", "TalentStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .executableTarget(
      name: "talent-bench",
      dependencies: [
        "TalentDocuments", "TalentIdentity", "TalentModel", "TalentReport", "TalentService",
      ]
    ),
    .target(
      name: "TalentTestSupport",
      dependencies: ["TalentDocuments", "TalentMatching", "TalentModel", "TalentService"],
      path: "Tests/TalentTestSupport"
    ),
    .testTarget(name: "TalentModelTests", dependencies: ["TalentModel"]),
    .testTarget(
      name: "TalentIdentityTests",
      dependencies: ["TalentIdentity", "TalentModel", "TalentTestSupport"]
    ),
    .testTarget(
      name: "TalentTextTests",
      dependencies: [
        "TalentDocuments", "TalentIdentity", "TalentModel", "TalentService", "TalentTestSupport",
        "TalentText",
      ]
    ),
    .testTarget(
      name: "TalentMatchingTests",
      dependencies: ["TalentMatching", "TalentModel", "TalentTestSupport"]
    ),
    .testTarget(
      name: "TalentDocumentsTests",
      dependencies: [
        "TalentDocuments", "TalentIdentity", "TalentMatching", "TalentModel", "TalentService",
        "TalentTestSupport", "TalentText",
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "TalentStoreTests",
      dependencies: [
        "TalentIdentity", "TalentModel", "TalentStore", "TalentTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "TalentCommandTests",
      dependencies: [
        "TalentDocuments", "TalentModel", "TalentService", "TalentTestSupport", "talent",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]
    ),
    .testTarget(
      name: "TalentBenchTests",
      dependencies: ["TalentService", "TalentTestSupport", "talent-bench"]
    ),
    .testTarget(name: "RepositoryTests", dependencies: ["TalentService", "TalentTestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// Readers under a fuzzer, for `make fuzz` only: without its instruments the target does not link.
if Context.environment["TALENT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "talent-fuzz",
      dependencies: [
        "TalentDocuments", "TalentIdentity", "TalentMatching", "TalentModel", "TalentService",
        "TalentTestSupport", "TalentText",
      ],
      path: "Tests/Fuzz"
    )
  )
}

// One place for the settings every Swift target shares; the C shim has its own compiler.
//
// The last one: a type such as `[Word: Int]` is made by a call instead of from its name in letters. In
// letters, the runtime seeks each `Word: Hashable` among 7,000 conformances at the start of a command.
for target in package.targets where !target.name.hasPrefix("C") {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .unsafeFlags(["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"]),
  ]
}
