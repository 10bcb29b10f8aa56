import Glibc

/// Runs the chosen tests, several at a time, and reports them in their order.
///
/// What a ratchet lists is judged on the way: a listed test that fails is skipped, a listed one that passes fails.
final class TestRun {
  private let options: Options
  private let selection: TestSelection
  private let chosen: Set<TestName>?
  private let jobs: [any TestJob]
  private var ratchet = Ratchet()
  private var reports: [any Reporter] = []
  private var results: [[CaseResult]?]
  private var nextToReport = 0
  private var tally = Tally()
  private var failed: Set<TestName> = []
  private var ran: Set<TestName> = []
  private var updated = 0
  private let write: (String) -> Void
  private let progress = Progress()

  init(options: Options, selection: TestSelection, write: @escaping (String) -> Void) throws {
    self.options = options
    self.selection = selection
    self.write = write
    chosen = selection.chosen
    jobs = selection.jobs
    results = Array(repeating: nil, count: jobs.count)
    if let file = options.ratchet {
      let text = try Files.readIfPresent(file)
      if text == nil && !options.updatesRatchet { throw TestError.noSuchPath(file) }
      ratchet = try Ratchet(text ?? [])
    }
    switch options.report {
    case .people: reports.append(PeopleReporter(options: options, suites: selection.suites, write: write))
    case .tap: reports.append(TAPReporter(write: write))
    }
    if let file = options.junit { reports.append(JUnitReporter(file: file)) }
  }

  /// Runs everything and returns the exit status.
  func run() throws -> Int32 {
    let pool = ProcessPool()
    var waiting = jobs.indices.sorted { (-jobs[$0].weight, $0) < (-jobs[$1].weight, $1) }[...]
    let limit = options.jobs ?? max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN)))
    while !waiting.isEmpty || pool.count > 0 {
      while pool.count < limit, let index = waiting.popFirst() { start(index, in: pool) }
      for ended in pool.wait() {
        let judged = jobs[ended.token].judge(ended.result)
        try updateGoldens(of: jobs[ended.token], judged)
        finish(ended.token, judged)
      }
      if pool.isInterrupted { return interrupted() }
    }
    return try conclude()
  }

  private func start(_ index: Int, in pool: ProcessPool) {
    let job = jobs[index]
    do {
      switch try job.prepare() {
      case .run(let launch): try pool.start(launch, token: index)
      case .skip(let reason): finish(index, job.names.map { CaseResult($0, .skipped(reason)) })
      }
    } catch {
      let text = (error as? FileError)?.text ?? (error as? TestError)?.text ?? "\(error)"
      _ = job.judge(Finished())
      finish(index, job.names.map { CaseResult($0, .failed(Failure(notes: [text]))) })
    }
  }

  private func interrupted() -> Int32 {
    for (index, job) in jobs.enumerated() where results[index] == nil { _ = job.judge(Finished()) }
    progress.clear()
    write("interrupted after \(tally.total) of \(selection.names.count) tests\n")
    return 130
  }

  private func updateGoldens(of job: any TestJob, _ judged: [CaseResult]) throws {
    guard options.updatesGoldens else { return }
    let hasFailed = judged.contains { if case .failed = $0.outcome { true } else { false } }
    if try hasFailed && job.updateGoldens() { updated += 1 }
  }

  /// Keeps a job's results and reports all jobs whose turn has come.
  private func finish(_ index: Int, _ judged: [CaseResult]) {
    results[index] = judged.filter { chosen?.contains($0.name) ?? true }
    while nextToReport < jobs.count, let results = results[nextToReport] {
      for result in results { report(result) }
      self.results[nextToReport] = []
      nextToReport += 1
    }
    progress.show(done: tally.total, of: selection.names.count, at: judged.last?.name, clearing: options.report)
  }

  private func report(_ result: CaseResult) {
    ran.insert(result.name)
    var result = result
    let isListed = ratchet.lists(result.name)
    switch result.outcome {
    case .failed:
      failed.insert(result.name)
      if options.updatesRatchet || isListed { result.outcome = .skipped("known failure") }
    case .passed where isListed && !options.updatesRatchet:
      result.outcome = .failed(Failure(notes: [RatchetText.passes]))
    default: break
    }
    tally.count(result.outcome)
    for report in reports { report.add(result) }
  }

  private func conclude() throws -> Int32 {
    progress.clear()
    if let file = options.ratchet {
      if options.updatesRatchet {
        let before = ratchet.names.count
        ratchet.update(failed: failed, ran: ran, completeSuites: selection.completeSuites)
        try Files.write(ratchet.text, to: file)
        write(RatchetText.rewritten(file, before: before, after: ratchet.names.count))
      } else {
        for name in ratchet.unknown(among: ran, completeSuites: selection.completeSuites) {
          let result = CaseResult(name, .failed(Failure(notes: [RatchetText.unknown])))
          tally.count(result.outcome)
          for report in reports { report.add(result) }
        }
      }
    }
    if updated > 0 { write("\(updated) goldens rewritten; run again to see them pass.\n") }
    for report in reports { try report.conclude(tally, statistics: jobs.compactMap(\.statistics)) }
    return tally.failed == 0 ? 0 : 1
  }
}

/// What a run says about its list of known failures.
enum RatchetText {
  static let passes = "The test passes, but is listed as a known failure: take it off the list (--update-ratchet)."
  static let unknown = "The list of known failures names this test, but there is none of that name."

  static func rewritten(_ file: String, before: Int, after: Int) -> String {
    "\(file): \(before) known failures before, \(after) now\n"
  }
}
