import CSupport
import Glibc
import PSRuntime

/// What the machine knows of one running block.
struct FrameRecord {
  /// The next instruction, kept while another frame or native code runs.
  var pc: UnsafeMutablePointer<Instruction>
  var base: ValuePointer
  var code: Unmanaged<Code>
  /// Where output goes where `pipe` is nil: `.unset`, then a value, then a `CaptureList`.
  var dst: ValuePointer
  var pipe: Unmanaged<Pipe>?
  var scope: ScopePointer
  /// The slots of the scope that an `.up` code runs in.
  var home: ValuePointer
  /// The function that runs, for `$MyInvocation` and call stacks; nil for blocks and scripts.
  var function: Unmanaged<FunctionInfo>?
  /// Whether the scope record is the frame's own and goes with it.
  var ownsScope: Bool
}

typealias FramePointer = UnsafeMutablePointer<FrameRecord>

/// The register machine: stacks of values, frames and scopes, none of it on the native stack.
///
/// `run` executes one block to its end; calls of plain functions push a frame and stay in the same `run`. Native code
/// (cmdlets, members) re-enters through `Activation`. Everything above `top` is free and holds no references.
public final class Machine {
  unowned let context: ExecutionContext
  let stack: ValuePointer
  let stackEnd: ValuePointer
  let frames: FramePointer
  let scopes: ScopePointer
  /// The record of the frame that runs.
  var frame: FramePointer
  /// The first free register above all live frames, valid while native code runs.
  var top: ValuePointer
  /// The first free scope record.
  var nextScope: ScopePointer
  /// Native stack limit: the lowest address that may still be used.
  var nativeLimit: UInt = 0
  /// `$?`.
  var succeeded = true
  /// Open activations, the newest last.
  var activations: [Activation] = []
  /// How many native re-entries are open.
  var entries = 0

  static let stackCount = 1 << 22
  static let frameCount = 1 << 15
  static let depthLimit = 5000

  init(context: ExecutionContext) {
    self.context = context
    stack = Machine.map(Machine.stackCount, Value.self)
    stackEnd = stack + Machine.stackCount - 70_000
    frames = Machine.map(Machine.frameCount, FrameRecord.self)
    scopes = Machine.map(Machine.frameCount * 2, ScopeRecord.self)
    frame = frames - 1
    top = stack
    nextScope = scopes
  }

  deinit {
    munmap(stack, Machine.stackCount * MemoryLayout<Value>.stride)
    munmap(frames, Machine.frameCount * MemoryLayout<FrameRecord>.stride)
    munmap(scopes, Machine.frameCount * 2 * MemoryLayout<ScopeRecord>.stride)
  }

  /// Memory that is only touched when used; zeroed registers read as `.int(0)`, which holds no reference.
  private static func map<T>(_ count: Int, _: T.Type) -> UnsafeMutablePointer<T> {
    let size = count * MemoryLayout<T>.stride
    let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let memory, memory != MAP_FAILED else { return UnsafeMutablePointer<T>.allocate(capacity: count) }
    return memory.bindMemory(to: T.self, capacity: count)
  }

  /// `$?` as the host reads it for its exit status.
  public var hasSucceeded: Bool { succeeded }

  /// Tells the machine the native stack of the thread that it runs on.
  public func setNativeStack(size: Int) {
    var marker = 0
    withUnsafeMutablePointer(to: &marker) { nativeLimit = UInt(bitPattern: $0) &- UInt(size) &+ (1 << 20) }
  }

  // MARK: - Scopes

  /// The scope of what runs now; the global scope where nothing does.
  var scope: ScopePointer { frame >= frames ? frame.pointee.scope : context.globalModule.scope }

  /// Makes the record of a new scope below `parent`.
  func pushScope(parent: ScopePointer, script: ScopePointer, module: SessionStateModule, isOverlay: Bool = false)
    -> ScopePointer
  {
    let record = nextScope
    record.initialize(
      to: ScopeRecord(
        base: nil, layout: nil, parent: parent, script: script, extra: nil, module: .passUnretained(module)))
    record.pointee.isOverlay = isOverlay
    nextScope += 1
    return record
  }

  func popScope(_ record: ScopePointer) {
    if let extra = record.pointee.extra {
      let hadFunctions = !extra._withUnsafeGuaranteedRef { $0.functions.isEmpty && $0.aliases.isEmpty }
      extra.release()
      record.pointee.extra = nil
      if hadFunctions { context.commandVersion += 1 }
    }
    nextScope = record
  }

  /// Sets a frame's slots to "not set" and its own `$_` and `$args` with them.
  @inline(__always) static func clearSlots(_ base: ValuePointer, _ count: Int) {
    for i in 0..<count { base[i] = .unset }
  }

  /// Releases what a frame's registers hold, so that everything above the live frames holds no references.
  @inline(__always) static func release(_ base: ValuePointer, _ count: Int) {
    var p = base
    let end = base + count
    while p < end {
      if isReference(tag(p)) { p.pointee = .int(0) }
      p += 1
    }
  }
}

/// The values that a capture register holds from the second one on; no script ever sees it.
final class CaptureList: Obj {
  var items: [Value]
  init(_ first: Value, _ second: Value) {
    items = [first, second]
    items.reserveCapacity(8)
    super.init()
  }
}

/// An error in a register: what a handler's code gets.
final class CaughtError: Obj {
  let error: any Error
  /// Where the failing statement ends: where a trap resumes.
  let resumeAt: Int
  /// The exception that made a catch clause take the error, where that is not the error's own.
  var matched: ExceptionObject?
  init(_ error: any Error, resumeAt: Int) {
    self.error = error
    self.resumeAt = resumeAt
    super.init()
  }
}
